using Corpus.Reading.Layout.Judging;
using Corpus.Reading.Layout.Segments;

namespace Corpus.Reading.Layout.Sections;

/// <summary>The lines that can name the article's section, and what is seen of each: above the headline and its copies, between it and the
/// text, and behind the text where words say that it is filed.</summary>
internal static class SectionCandidates
{
    /// <summary>No line: the choice to name no section.</summary>
    public const int NoLine = -1;

    private const int LinesAbove = 20;
    private const int LinesBehind = 10;
    private const int LongestTrail = 25;

    /// <summary>So many places where two items touch make a menu of a line, not a section's name.</summary>
    private const int SeamsOfMenu = 3;

    /// <param name="end">The line with which the text begins.</param>
    public static List<SignedLine> Of(Page page, int headline, LineSpan body, int end)
    {
        var found = new List<SignedLine> { new(NoLine, (ulong)SectionSigns.Nothing) };
        AddAbove(page, headline, found);
        for (var (line, steps) = (page.Next(headline), 0); line < end; line = page.Next(line), steps++)
        {
            Add(page, line, headline, steps == 0 ? SectionSigns.RightBelow : SectionSigns.FartherBelow, found);
        }

        for (var (line, i) = (page.Next(body.Last), 0); i < LinesBehind && line < page.Lines.Length; line = page.Next(line), i++)
        {
            if (SectionCues.Opens(page.TextOf(line)))
            {
                Add(page, line, headline, SectionSigns.BehindText, found);
            }
        }

        return found;
    }

    /// <summary>Pages print the headline again above: as their title, as the end of the way to the article.</summary>
    private static void AddAbove(Page page, int headline, List<SignedLine> found)
    {
        var (named, only) = (0, NoLine);
        for (var title = headline; title >= 0; title = CopyAbove(page, title, headline))
        {
            var copy = title == headline ? SectionSigns.None : SectionSigns.AtCopy;
            var (steps, passed) = (0, SectionSigns.LittleBetween);
            for (var line = page.Previous(title); line >= 0 && steps < LinesAbove && !IsCopy(page, line, headline); line = page.Previous(line))
            {
                if (SectionLines.NamesSection(page, line))
                {
                    (named, only) = (named + 1, line);
                }

                Add(page, line, headline, Above(++steps) | passed | copy, found);
                passed = SectionLines.SaysLittle(page, line) ? passed : SectionSigns.None;
            }
        }

        for (var i = 0; named == 1 && i < found.Count; i++)
        {
            if (found[i].Line == only)
            {
                found[i] = new SignedLine(only, found[i].Signs | (ulong)(SectionSigns.OnlySectionWordNear | Lone(page, only)));
            }
        }
    }

    private static SectionSigns Lone(Page page, int line) =>
        SectionWords.AllOf(page.TextOf(line)) && !SectionLines.IsPlainItem(page, page.Previous(line)) && !SectionLines.IsPlainItem(page, page.Next(line))
            ? SectionSigns.Lone
            : SectionSigns.None;

    private static int CopyAbove(Page page, int line, int headline)
    {
        do
        {
            line = page.Previous(line);
        }
        while (line >= 0 && !IsCopy(page, line, headline));
        return line;
    }

    private static bool IsCopy(Page page, int line, int headline) => page.Lines[line].Key == page.Lines[headline].Key && page.Lines[line].Key != 0;

    private static void Add(Page page, int line, int headline, SectionSigns place, List<SignedLine> found)
    {
        var words = page.Lines[line].Words;
        if (page.Labels[line] != BlockKind.Chrome || words == 0 || Kickers.AreStates(page.TextOf(line))
            || Breadcrumb.LeadsRightTo(page.TextOf(line), page.TextOf(headline)))
        {
            return;
        }

        var cue = SectionCues.Opens(page.TextOf(line));
        var trail = words is > 1 and <= LongestTrail && Breadcrumb.Is(page.TextOf(line));
        var isName = words <= SectionEvidence.LongestName && SectionLines.Seams(page.TextOf(line)) < SeamsOfMenu;
        if (isName || trail || cue)
        {
            var signs = place
                | (cue ? SectionSigns.Cue : SectionSigns.None)
                | (trail ? SectionSigns.Trail : SectionSigns.None)
                | SectionEvidence.Of(page, line, headline);
            found.Add(new SignedLine(line, (ulong)signs));
        }
    }

    private static SectionSigns Above(int steps) => steps switch
    {
        1 => SectionSigns.RightAbove,
        2 => SectionSigns.TwoAbove,
        3 => SectionSigns.ThreeAbove,
        <= 6 => SectionSigns.SixAbove,
        <= 12 => SectionSigns.TwelveAbove,
        _ => SectionSigns.FarAbove,
    };
}
