using static System.FormattableString;

namespace Score.Parts;

/// <summary>Prints how well parts were read. Page ids and line numbers, never a page's text.</summary>
internal static class PartReport
{
    public static void Write(IReadOnlyCollection<PartOutcome> outcomes, bool errors, TextWriter output)
    {
        output.WriteLine("part        labelled  read  precision  recall    F1");
        foreach (var part in PartFigures.Of(outcomes))
        {
            var (labelled, read) = (part.Found + part.Missed, part.Found + part.Wrong);
            var shares = Invariant($"{part.Precision,9:.000}  {part.Recall,6:.000}  {part.F1,4:.000}");
            output.WriteLine($"{Name(part.Kind),-10}  {labelled,8}  {read,4}  {shares}");
        }

        foreach (var outcome in outcomes.Where(outcome => errors && outcome.IsFaulty).OrderBy(outcome => outcome.Kind))
            output.WriteLine($"{Name(outcome.Kind)}\t{outcome.Page}\tmissed {Lines(outcome.Missed)}\twrong {Lines(outcome.Wrong)}");
    }

    private static string Name(PartKind kind) => kind.ToString().ToLowerInvariant();

    private static string Lines(int[] lines) => lines.Length == 0 ? "-" : string.Join(',', lines);
}
