using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Tells of a short line what it is to the section of an article: a way to it, a section's name, a kicker, an item of a menu.</summary>
internal static class SectionLines
{
    public const int LongestName = 5;
    private const int LongestTrail = 25;
    private const int LongestKicker = 3;
    private const int KickerWords = 2;
    private const int LinesOfTrail = 3;

    public static bool IsTrail(Page page, int line, int headline) =>
        page.Lines[line].Words is > 1 and <= LongestTrail
        && !page.Has(line, LineTraits.HasAddress | LineTraits.EndsWithStop | LineTraits.Credits | LineTraits.Share)
        && Breadcrumb.Is(page.TextOf(line))
        && !Breadcrumb.LeadsRightTo(page.TextOf(line), page.TextOf(headline));

    /// <summary>The last item of a menu names no section, unless the page repeats it or writes it otherwise than the menu; the last step of
    /// a way to the article does.</summary>
    public static bool IsName(Page page, int line) =>
        IsStep(page, line)
        && (EndsTrail(page, line)
            || (!IsShort(page, line) ? false
                : SectionWords.AnyIn(page.TextOf(line))
                ? page.Has(line, LineTraits.Repeated | LineTraits.BlankBefore)
                    || !IsItem(page, page.Previous(line))
                    || !IsMenuItem(page, page.Previous(page.Previous(line)))
                    || (IsInCapitals(page.TextOf(line)) && !IsInCapitals(page.TextOf(page.Previous(line))))
                : page.Has(line, LineTraits.Repeated) && page.Has(line, LineTraits.BlankBefore) && !page.Has(line, LineTraits.Menu)));

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

    /// <summary>A word or two right above the headline that no menu leads up to: a place, capitals below a date or a sentence, or one word
    /// in small letters below others.</summary>
    public static bool IsKicker(Page page, int line) =>
        IsInSmallLetters(page, line) ? !IsInSmallLetters(page, page.Previous(line))
        : IsShort(page, line)
        && page.Lines[line].Words <= KickerWords
        && !page.Has(line, LineTraits.Menu | LineTraits.BlankAfter | LineTraits.ManyDigits)
        && page.Previous(line) is var above and >= 0
        && (IsPlace(page.TextOf(line))
            ? !IsPlace(page.TextOf(above))
            : IsInCapitals(page.TextOf(line)) && (page.Has(above, LineTraits.HasDate) || page.Lines[above].Words > LongestName));

    private static bool IsInSmallLetters(Page page, int line) =>
        line >= 0
        && page.Labels[line] == BlockKind.Chrome
        && page.Lines[line].Words == 1
        && page.Lines[line].Capitals == 0
        && !page.Has(line, Other | LineTraits.Menu | LineTraits.BlankAfter | LineTraits.ManyDigits | LineTraits.StartsWithHandle)
        && IsWord(page.TextOf(line));

    private static bool IsWord(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (!CharClass.IsLetter(c))
            {
                return false;
            }
        }

        return (WordLexicon.Default.ClassesOf(line) & WordClass.FunctionWord) == 0;
    }

    private static bool IsPlace(ReadOnlySpan<char> name) => (WordLexicon.Default.ClassesOf(name) & WordClass.Place) != 0;

    /// <summary>A section's bare name with a kicker, such as a series or what kind of text it is, between it and the headline.</summary>
    public static bool IsAboveKicker(Page page, int line, int kicker) =>
        line >= 0
        && IsShort(page, kicker)
        && page.Lines[kicker].Words <= LongestKicker
        && IsShort(page, line)
        && SectionWords.AllOf(page.TextOf(line))
        && !SectionWords.AllOf(page.TextOf(kicker))
        && !page.Has(kicker, LineTraits.BlankBefore)
        && !IsItem(page, page.Previous(line));

    public static bool IsItem(Page page, int line) =>
        line >= 0 && IsShort(page, line) && SectionWords.AnyIn(page.TextOf(line));

    /// <summary>Whether lines above are steps of a way to the article, one a line: its root, or lines that end with an arrow.</summary>
    private static bool EndsTrail(Page page, int line)
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

    private static bool IsShort(Page page, int line) =>
        IsStep(page, line) && !NameShape.IsPerson(page.TextOf(line));

    /// <summary>A few words that are no button.</summary>
    public static bool IsMenuItem(Page page, int line) => IsStep(page, line) && (!page.Has(line, LineTraits.Menu) || IsItem(page, line));

    /// <summary>A few words, which may look like a person's name: <c>Weight Management</c>.</summary>
    public static bool IsStep(Page page, int line) =>
        line >= 0
        && page.Labels[line] == BlockKind.Chrome
        && page.Lines[line].Words is > 0 and <= LongestName
        && page.Lines[line].Capitals > 0
        && !page.Has(line, Other)
        && page.TextOf(line).IndexOf(".com".AsSpan(), StringComparison.OrdinalIgnoreCase) < 0;

    private const LineTraits Other = (LineTraits.Furniture & ~LineTraits.Menu) | LineTraits.Credits
        | LineTraits.HasDate | LineTraits.Sentence | LineTraits.EndsWithColon | LineTraits.HasAddress;
}
