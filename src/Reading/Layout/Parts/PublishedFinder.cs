using Corpus.Facts;
using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Segments;

namespace Corpus.Reading.Layout.Parts;

/// <summary>Finds the day of publication among the dates around headline and body:
/// one that says so first, one that says it is an update last.</summary>
internal static class PublishedFinder
{
    private const int LinesAboveHeadline = 8;
    private const int LinesIntoBody = 4;
    private const int LinesBelowBody = 8;

    /// <summary>Preference: a cue outweighs every place; then below the headline, above it, below the body.</summary>
    private const int Cued = 8;
    private const int BelowHeadline = 3;
    private const int AboveHeadline = 2;
    private const int BelowBody = 1;
    private const int Updated = -4;

    public static void Find(Page page, int headline, LineSpan body, PartsBuilder parts)
    {
        var top = headline < 0 ? body.First : headline;
        var (best, bestLine, found) = (int.MinValue, -1, default(PublishedFact));
        var last = page.Walk(body.Last, LinesBelowBody);
        for (var line = page.Walk(top, -LinesAboveHeadline); line < last; line = page.Next(line))
        {
            var place = line <= top ? AboveHeadline
                : line <= body.First + (2 * LinesIntoBody) ? BelowHeadline
                : line > body.Last ? BelowBody
                : 0;
            if (place == 0 || !page.Has(line, LineTraits.HasDate))
            {
                continue;
            }

            var text = page.TextOf(line);
            var above = page.Previous(line);
            var (from, before) = (0, above >= 0 && page.Lines[above].Words <= 3 ? page.Lines[above].Traits : LineTraits.None);
            while (DateScanner.TryFind(text, from, out var date))
            {
                var rank = place + DateCues.Default.Rank(text.Slice(from, date.Start - from), before, Cued, Updated);
                if (rank > best)
                {
                    var start = page.Lines[line].Range.Start;
                    (best, bestLine, found) =
                        (rank, line, new PublishedFact(new TextRange(start + date.Start, start + date.End), date.Date));
                }

                (from, before) = (date.End, LineTraits.None);
            }
        }

        if (bestLine >= 0)
        {
            parts.SetPublished(bestLine, found);
        }
    }
}
