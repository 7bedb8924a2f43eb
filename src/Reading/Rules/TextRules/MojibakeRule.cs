using Corpus.Facts;

namespace Corpus.Reading.Rules.TextRules;

/// <summary>CORP1004: UTF-8 that was read as Windows-1252 and saved again: <c>â€™</c> for <c>’</c>.</summary>
internal sealed class MojibakeRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new("CORP1004", "The text was decoded with the wrong encoding", Severity.Warning);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        var places = new SameWords(context, alike: true);
        foreach (var range in context.ArticleRanges)
        {
            for (var at = range.Start; at < range.End; at++)
            {
                var length = Mojibake.LengthAt(context.Text, at, out _);
                if (length > 0)
                {
                    places.Add(new TextRange(at, at + length));
                    at += length - 1;
                }
            }
        }

        places.Report(Descriptor, findings, range =>
        {
            Mojibake.LengthAt(context.Text, range.Start, out var meant);
            return $"'{Excerpt.Of(context.Text, range)}' is UTF-8 that somebody read as Windows-1252: readers see it instead of '{meant}'. "
                + $"Write '{meant}', or paste the text again from a page that shows it right.";
        });
    }
}
