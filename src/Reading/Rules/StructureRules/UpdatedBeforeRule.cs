using Corpus.Facts;
using Corpus.Reading.Layout.Parts;
using Corpus.Reading.Text;

namespace Corpus.Reading.Rules.StructureRules;

/// <summary>CORP2010: an article that says it was updated before the day it was published.</summary>
internal sealed class UpdatedBeforeRule : IRule
{
    /// <summary>Lines around the day of publication that speak of the same story.</summary>
    private const int LinesAround = 3;

    public RuleDescriptor Descriptor { get; } = new("CORP2010", "The article was updated before it was published", Severity.Warning);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        if (context.Facts.Published is not { } published)
        {
            return;
        }

        var document = context.Document;
        var home = document.LineOf(published.Range.Start);
        for (var line = Math.Max(0, home - LinesAround); line <= Math.Min(document.LineCount - 1, home + LinesAround); line++)
        {
            if (TryFindUpdated(document, line, out var updated) && updated.Date < published.Date)
            {
                findings.Add(Descriptor.At(
                    updated.Range,
                    $"Updated on {updated.Date}, but published on {published.Date}: one of the days is wrong, and the article is filed under the "
                    + "second. Correct the days.",
                    published.Range));
            }
        }
    }

    private static bool TryFindUpdated(DocumentText document, int line, out PublishedFact updated)
    {
        var range = document.Line(line);
        var text = document.Text.AsSpan(range.Start, range.Length);
        for (var from = 0; DateScanner.TryFind(text, from, DateOrder.MonthFirst, out var date); from = date.End)
        {
            // Where slashes leave day and month open, no order of two days can be told.
            var stated = text.Slice(date.Start, date.End - date.Start);
            if (DateCues.Default.Before(text.Slice(from, date.Start - from)) == DateCue.Updated && stated.IndexOf('/') is not (1 or 2))
            {
                updated = new PublishedFact(new TextRange(range.Start + date.Start, range.Start + date.End), date.Date);
                return true;
            }
        }

        updated = default;
        return false;
    }
}
