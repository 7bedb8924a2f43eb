using static System.FormattableString;

namespace Score.Body;

/// <summary>Prints how well bodies were read, a page a line. Page ids and counts, never a page's text.</summary>
internal static class BodyReport
{
    public static void Write(IEnumerable<BodyScore> scores, TextWriter output)
    {
        output.WriteLine("  F1  precision  recall  missed  page; lines that are no body by their label");
        foreach (var score in scores)
        {
            var extra = score.Extra.Count == 0 ? "-" : string.Join(' ', score.Extra.Select(label => $"{label.Key}:{label.Value}"));
            var shares = Invariant($"{score.F1:.000}  {score.Precision,9:.000}  {score.Recall,6:.000}");
            output.WriteLine($"{shares}  {score.Missed,6}  {score.Id}; {extra}");
        }
    }
}
