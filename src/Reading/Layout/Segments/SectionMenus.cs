using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Finds the section that only a menu above the headline names: as a name that the page has again, as the head of its own menu in
/// capitals, or as the one section between the site's buttons.</summary>
internal static class SectionMenus
{
    /// <summary>How far above the headline a section stands that the page names again.</summary>
    private const int LinesToName = 6;

    private const int LongestMenu = 15;
    private const int LinesToLoneName = 20;

    public static int Find(Page page, int headline) =>
        Named(page, headline) is var line and >= 0 || (line = Head(page, headline)) >= 0 ? line : Lone(page, headline);

    private static int Named(Page page, int line)
    {
        for (var i = 0; i < LinesToName && (line = page.Previous(line)) >= 0; i++)
        {
            if (SectionLines.IsItem(page, line) && page.Has(line, LineTraits.Repeated) && !SectionLines.IsItem(page, page.Previous(line)))
            {
                return line;
            }
        }

        return -1;
    }

    /// <summary>The head of the menu that leads down to the headline: <c>WEATHER</c> above <c>Climate</c>, <c>Storms</c>.</summary>
    private static int Head(Page page, int line)
    {
        for (var (i, below) = (0, line); i < LongestMenu && SectionLines.IsStep(page, line = page.Previous(line)); i++, below = line)
        {
            if (i > 0 && SectionLines.IsItem(page, line)
                && SectionLines.IsInCapitals(page.TextOf(line)) && !SectionLines.IsInCapitals(page.TextOf(below)))
            {
                return line;
            }
        }

        return -1;
    }

    /// <summary>The only section near, with no other item of a menu next to it.</summary>
    private static int Lone(Page page, int line)
    {
        var found = -1;
        for (var i = 0; i < LinesToLoneName && (line = page.Previous(line)) >= 0; i++)
        {
            if (!SectionLines.IsItem(page, line))
            {
                continue;
            }

            if (found >= 0
                || !SectionWords.AllOf(page.TextOf(line))
                || SectionLines.IsMenuItem(page, page.Previous(line))
                || SectionLines.IsMenuItem(page, page.Next(line)))
            {
                return -1;
            }

            found = line;
        }

        return found;
    }
}
