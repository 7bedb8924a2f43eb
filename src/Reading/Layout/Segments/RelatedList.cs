using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Takes the titles of other stories below the heading that announces them. Dates, sections, authors and summaries may stand
/// between two titles; the list ends with its block, or where too many lines are no titles.</summary>
internal static class RelatedList
{
    private const int MostTitles = 15;
    private const int MostOthers = 3;

    /// <summary>Titles seldom have fewer words; the names of recipes or places do.</summary>
    public const int TitleWords = 4;
    public const int NameWords = 2;
    private const int LongestTitle = 30;

    /// <summary>The last line that belongs to the list; the heading where it has no titles.</summary>
    /// <param name="end">The last line that may.</param>
    /// <param name="least">Words that the first title has at least; where it has few, so may the others.</param>
    public static int Read(Page page, int heading, int end, int least, PartsBuilder parts)
    {
        var (last, taken, others) = (heading, 0, 0);
        least = IsTitle(page, page.Next(heading), least) ? least : TitleWords;
        var block = heading + 1 < page.Lines.Length && !page.Lines[heading + 1].IsBlank;
        for (var line = page.Next(heading); line <= end && taken < MostTitles && others < MostOthers; line = page.Next(line))
        {
            if (EndsList(page, line) || (block && taken > 0 && page.Has(line, LineTraits.BlankBefore)))
            {
                break;
            }

            if (IsTitle(page, line, least))
            {
                parts.AddRelated(line);
                (last, taken, others) = (line, taken + 1, 0);
            }
            else
            {
                others++;
                last = block && page.Has(line, LineTraits.BlankAfter) ? line : last;
            }
        }

        return taken > 0 ? last : heading;
    }

    private static bool EndsList(Page page, int line) =>
        page.Labels[line] != BlockKind.Chrome
        || page.Has(line, LineTraits.Closing | LineTraits.Discussion | LineTraits.Legal | LineTraits.Newsletter | LineTraits.AuthorNote)
        || RelatedCues.IsHeading(page, line);

    private static bool IsTitle(Page page, int line, int least) =>
        line < page.Lines.Length
        && page.Lines[line].Words >= least
        && page.Lines[line].Words <= LongestTitle
        && page.Lines[line].Capitals > 0
        && !page.Has(line, NoTitle)
        && !(page.Has(line, LineTraits.EndsWithStop) && page.Lines[line].IsProse)
        && !NameRun.IsPerson(page.TextOf(line));

    private const LineTraits NoTitle = LineTraits.Furniture | LineTraits.Credits | LineTraits.HasDate | LineTraits.StartsLower
        | LineTraits.EndsWithColon | LineTraits.HasAddress | LineTraits.HasRunningTime;
}
