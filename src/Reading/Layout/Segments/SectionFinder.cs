using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Finds the line at the headline that says in which section the article stands: the way to it, a section's name, or a short
/// line that the page repeats in its menu.</summary>
internal static class SectionFinder
{
    /// <summary>Lines without a name of their own may stand between section and headline: a date, a count, a button.</summary>
    private const int LinesAbove = 3;

    private const int LinesToFiling = 10;

    /// <param name="end">The line before which it stands, where it stands below the headline.</param>
    public static void Find(Page page, int headline, LineSpan body, int end, PartsBuilder parts)
    {
        if (AtHeadline(page, headline) is var line and >= 0
            || (line = Below(page, headline, end)) >= 0
            || (line = Filing(page, body)) >= 0
            || (line = SectionMenus.Find(page, headline)) >= 0)
        {
            parts.SetSection(line);
        }
    }

    private static int AtHeadline(Page page, int headline)
    {
        var line = headline;
        for (var i = 0; i < LinesAbove && (line = AboveCopies(page, line, headline)) >= 0; i++)
        {
            if (SectionLines.IsTrail(page, line, headline) || SectionLines.IsName(page, line) || (i == 0 && SectionLines.IsKicker(page, line)))
            {
                return line;
            }

            if (i == 0 && page.Previous(line) is var above && SectionLines.IsAboveKicker(page, above, line))
            {
                return above;
            }

            if (!IsPassedOver(page, line))
            {
                break;
            }
        }

        return -1;
    }

    /// <summary>Between headline and text, where a menu above has it, too; or names that lost what parted them, right below the
    /// headline.</summary>
    private static int Below(Page page, int headline, int end)
    {
        for (var line = page.Next(headline); line < end; line = page.Next(line))
        {
            if ((SectionLines.IsItem(page, line) && page.Lines[line].Has(LinePlaces.RepeatedAbove))
                || (line == page.Next(headline) && SectionLines.IsStep(page, line) && AreGlued(page.TextOf(line))))
            {
                return line;
            }
        }

        return -1;
    }

    /// <summary><c>Lighthouses,Harbour Life</c>.</summary>
    private static bool AreGlued(ReadOnlySpan<char> names) =>
        names.IndexOf(',') is var comma and > 0 && comma + 1 < names.Length && CharClass.IsUpper(names[comma + 1]);

    /// <summary>The line behind the text that says what the article is filed under, -1 where none does.</summary>
    private static int Filing(Page page, LineSpan body)
    {
        var line = body.Last;
        for (var i = 0; i < LinesToFiling && (line = page.Next(line)) < page.Lines.Length; i++)
        {
            if (page.Labels[line] == BlockKind.Chrome && SectionCues.Opens(page.TextOf(line)))
            {
                return line;
            }
        }

        return -1;
    }

    /// <summary>The line above; a page may print its title twice.</summary>
    private static int AboveCopies(Page page, int line, int headline)
    {
        do
        {
            line = page.Previous(line);
        }
        while (line >= 0 && page.Lines[line].Key == page.Lines[headline].Key);
        return line;
    }

    private static bool IsPassedOver(Page page, int line) =>
        page.Lines[line].Words <= SectionLines.LongestName && page.Has(line, PassedOver);

    private const LineTraits PassedOver =
        LineTraits.HasDate | LineTraits.NoWords | LineTraits.UpdatedCue | LineTraits.PublishedCue | LineTraits.Share;
}
