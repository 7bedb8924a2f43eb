using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Sections;

/// <summary>What a short line is beside its neighbours: an item of a menu, the last step of a way to the article, a way through other lines.</summary>
internal static class SectionLines
{
    private const int LongestItem = 5;

    /// <summary>A day with its time, and when it was changed.</summary>
    private const int LongestTime = 12;
    private const int LinesOfTrail = 3;

    /// <summary>A few words, as the items of a menu are.</summary>
    public static bool IsItem(Page page, int line) =>
        line >= 0
        && line < page.Lines.Length
        && page.Lines[line].Words is > 0 and <= LongestItem
        && page.Lines[line].Capitals > 0
        && !page.Has(line, LineTraits.HasDate | LineTraits.Sentence | LineTraits.Credits | (LineTraits.Furniture & ~LineTraits.Menu));

    /// <summary>An item of a menu that is no button.</summary>
    public static bool IsPlainItem(Page page, int line) => IsItem(page, line) && !page.Has(line, LineTraits.Menu);

    /// <summary>An item that holds a section's word.</summary>
    public static bool NamesSection(Page page, int line) => IsItem(page, line) && SectionWords.AnyIn(page.TextOf(line));

    /// <summary>Whether two items of a menu, one below the other, lead down to the line.</summary>
    public static bool EndsMenu(Page page, int line) =>
        page.Previous(line) is var above && IsItem(page, above) && IsItem(page, page.Previous(above));

    /// <summary>A date, a count, a button, a kicker: what may stand between the section and its headline.</summary>
    public static bool SaysLittle(Page page, int line) =>
        (page.Lines[line].Words <= LongestItem
            && page.Has(line, LineTraits.HasDate | LineTraits.NoWords | LineTraits.UpdatedCue | LineTraits.PublishedCue | LineTraits.Share))
        || (page.Lines[line].Words <= LongestTime && page.Has(line, LineTraits.HasDate) && page.Has(line, LineTraits.HasClockTime))
        || Kickers.Are(page.TextOf(line));

    /// <summary>How often a capital stands right behind a small letter or a comma, because what parted two items is lost.</summary>
    public static int Seams(ReadOnlySpan<char> text)
    {
        var seams = 0;
        for (var i = 1; i < text.Length; i++)
        {
            seams += CharClass.IsUpper(text[i]) && (char.IsLower(text[i - 1]) || text[i - 1] == ',') ? 1 : 0;
        }

        return seams;
    }

    public static bool IsInCapitals(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether lines above are steps of a way to the article, one a line: its root, or lines that end with an arrow.</summary>
    public static bool EndsTrail(Page page, int line)
    {
        var ends = Breadcrumb.IsStep(page.TextOf(line));
        for (var i = 0; i < LinesOfTrail && !ends && !page.Has(line, LineTraits.Menu); i++)
        {
            line = page.Previous(line);
            if (!IsStep(page, line))
            {
                return false;
            }

            ends = Breadcrumb.IsRoot(page.TextOf(line)) || Breadcrumb.IsStep(page.TextOf(line));
        }

        return ends;
    }

    /// <summary>A few words, which may look like a person's name: <c>Weight Management</c>.</summary>
    private static bool IsStep(Page page, int line) =>
        line >= 0
        && page.Labels[line] == BlockKind.Chrome
        && page.Lines[line].Words is > 0 and <= LongestItem
        && page.Lines[line].Capitals > 0
        && !page.Has(line, Other)
        && page.TextOf(line).IndexOf(".com".AsSpan(), StringComparison.OrdinalIgnoreCase) < 0;

    private const LineTraits Other = (LineTraits.Furniture & ~LineTraits.Menu) | LineTraits.Credits
        | LineTraits.HasDate | LineTraits.Sentence | LineTraits.EndsWithColon | LineTraits.HasAddress;
}
