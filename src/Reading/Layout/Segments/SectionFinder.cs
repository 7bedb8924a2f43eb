using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Finds the line at the headline that says in which section the article stands: the way to it, a section's name, or a short
/// line that the page repeats in its menu.</summary>
internal static class SectionFinder
{
    private const int LongestName = 5;
    private const int LongestTrail = 25;
    private const int LongestKicker = 3;

    /// <summary>Lines without a name of their own may stand between section and headline: a date, a count, a button.</summary>
    private const int LinesAbove = 3;
    private const int LinesOfTrail = 3;

    /// <summary>How far above the headline a section stands that the page names again.</summary>
    private const int LinesToMenuName = 6;

    private const int LinesToFiling = 10;

    /// <param name="end">The line before which it stands, where it stands below the headline.</param>
    public static void Find(Page page, int headline, LineSpan body, int end, PartsBuilder parts)
    {
        if (Line(page, headline, end) is var line and >= 0 || (line = Filing(page, body)) >= 0)
        {
            parts.SetSection(line);
        }
    }

    private static int Line(Page page, int headline, int end)
    {
        var line = headline;
        for (var i = 0; i < LinesAbove && (line = AboveCopies(page, line, headline)) >= 0; i++)
        {
            if (IsTrail(page, line, headline) || IsName(page, line))
            {
                return line;
            }

            if (i == 0 && page.Previous(line) is var above && IsAboveKicker(page, above, line))
            {
                return above;
            }

            if (!IsPassedOver(page, line))
            {
                break;
            }
        }

        line = headline;
        for (var i = 0; i < LinesToMenuName && (line = page.Previous(line)) >= 0; i++)
        {
            if (IsItem(page, line) && page.Has(line, LineTraits.Repeated) && !IsItem(page, page.Previous(line)))
            {
                return line;
            }
        }

        for (line = page.Next(headline); line < end; line = page.Next(line))
        {
            if (IsItem(page, line) && page.Lines[line].Has(LinePlaces.RepeatedAbove))
            {
                return line;
            }
        }

        return -1;
    }

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

    private static bool IsTrail(Page page, int line, int headline) =>
        page.Lines[line].Words is > 1 and <= LongestTrail
        && !page.Has(line, LineTraits.HasAddress | LineTraits.EndsWithStop | LineTraits.Credits | LineTraits.Share)
        && Breadcrumb.Is(page.TextOf(line))
        && !Breadcrumb.LeadsRightTo(page.TextOf(line), page.TextOf(headline));

    /// <summary>The last item of a menu names no section, unless the page repeats it or writes it otherwise than the menu; the last step of
    /// a way to the article does.</summary>
    private static bool IsName(Page page, int line) =>
        IsShort(page, line)
        && (EndsTrail(page, line)
            || (SectionWords.AnyIn(page.TextOf(line))
                ? page.Has(line, LineTraits.Repeated | LineTraits.BlankBefore)
                    || !IsItem(page, page.Previous(line))
                    || (IsInCapitals(page.TextOf(line)) && !IsInCapitals(page.TextOf(page.Previous(line))))
                : page.Has(line, LineTraits.Repeated) && page.Has(line, LineTraits.BlankBefore) && !page.Has(line, LineTraits.Menu)));

    private static bool IsInCapitals(ReadOnlySpan<char> name)
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

    /// <summary>A section's bare name with a kicker, such as a series or what kind of text it is, between it and the headline.</summary>
    private static bool IsAboveKicker(Page page, int line, int kicker) =>
        line >= 0
        && IsShort(page, kicker)
        && page.Lines[kicker].Words <= LongestKicker
        && IsShort(page, line)
        && SectionWords.AllOf(page.TextOf(line))
        && !page.Has(kicker, LineTraits.BlankBefore)
        && !IsItem(page, page.Previous(line));

    private static bool IsItem(Page page, int line) =>
        line >= 0 && IsShort(page, line) && SectionWords.AnyIn(page.TextOf(line));

    /// <summary>Whether lines above are steps of a way to the article, one a line: its root, or lines that end with an arrow.</summary>
    private static bool EndsTrail(Page page, int line)
    {
        var ends = Breadcrumb.IsStep(page.TextOf(line));
        for (var i = 0; i < LinesOfTrail && !ends && !page.Has(line, LineTraits.Menu); i++)
        {
            line = page.Previous(line);
            if (line < 0 || !IsShort(page, line))
            {
                return false;
            }

            ends = Breadcrumb.IsRoot(page.TextOf(line)) || Breadcrumb.IsStep(page.TextOf(line));
        }

        return ends;
    }

    private static bool IsShort(Page page, int line) =>
        page.Labels[line] == BlockKind.Chrome
        && page.Lines[line].Words is > 0 and <= LongestName
        && page.Lines[line].Capitals > 0
        && !page.Has(line, Other)
        && page.TextOf(line).IndexOf(".com".AsSpan(), StringComparison.OrdinalIgnoreCase) < 0
        && !NameShape.IsPerson(page.TextOf(line));

    private static bool IsPassedOver(Page page, int line) =>
        page.Lines[line].Words <= LongestName && page.Has(line, PassedOver);

    private const LineTraits PassedOver =
        LineTraits.HasDate | LineTraits.NoWords | LineTraits.UpdatedCue | LineTraits.PublishedCue | LineTraits.Share;

    private const LineTraits Other = (LineTraits.Furniture & ~LineTraits.Menu) | LineTraits.Credits
        | LineTraits.HasDate | LineTraits.Sentence | LineTraits.EndsWithColon | LineTraits.HasAddress;
}
