using Corpus.Facts;

namespace Corpus.Reading.Rules.TextRules;

/// <summary>CORP1004: UTF-8 that was read as Windows-1252 and saved again: <c>â€™</c> for <c>’</c>.</summary>
internal sealed class MojibakeRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new("CORP1004", "The text was decoded with the wrong encoding", Severity.Warning);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        var places = new SameWords(context, alike: true);
        var from = 0;
        foreach (var (at, suspicion) in context.Suspects)
        {
            if (suspicion == Suspicion.Lead && at >= from && Mojibake.LengthAt(context.Text, at, out _) is > 0 and var length)
            {
                places.Add(new TextRange(at, at + length));
                from = at + length;
            }
        }

        places.Report(Descriptor, findings, range =>
        {
            Mojibake.LengthAt(context.Text, range.Start, out var meant);
            return $"'{Excerpt.Of(context.Text, range)}' is UTF-8 that somebody read as Windows-1252: readers see it instead of {CharacterNames.Shown(meant)}. "
                + $"Write {CharacterNames.Shown(meant)}, or paste the text again from a page that shows it right.";
        });
    }
}
