using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts;

namespace Corpus.Reading.Layout.Segments;

/// <summary>A document on which nothing says that it was a page: every word of it is article, but for the lines that an agency signs its
/// copy with.</summary>
internal static class CleanDocument
{
    /// <summary>A longer first line is a paragraph.</summary>
    public const int LongestHeadline = 25;

    /// <summary>Lines of an agency below its copy: <c>Our Standards: …</c></summary>
    private const int LinesOfTail = 3;

    /// <summary>Names of a template above the text.</summary>
    private const int MostNames = 3;

    /// <summary>Words a section's name has at most.</summary>
    private const int SectionWords = 4;

    public static bool Is(Page page)
    {
        var tail = Tail(page);
        for (var line = 0; line < tail; line++)
        {
            if (page.Has(line, LineTraits.Furniture) && !page.Lines[line].IsProse && !RunningHeads.Is(page, line))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first of the lines at the end that say what is law and what else there is; the number of lines where none do.</summary>
    private static int Tail(Page page)
    {
        var tail = page.Lines.Length;
        for (var i = 0; i < LinesOfTail; i++)
        {
            var line = page.Previous(tail);
            if (line <= 0 || !page.Has(line, LineTraits.Legal | LineTraits.Closing)
                || (page.Has(line, LineTraits.Sentence) && !page.Has(line, LineTraits.TitleCase)))
            {
                break;
            }

            tail = line;
        }

        return tail;
    }

    /// <summary>The first line if it can be a title: short, without a stop at its end, no item of a list; -1 else.</summary>
    public static int Headline(Page page)
    {
        var first = First(page);
        if (first >= page.Lines.Length)
        {
            return -1;
        }

        if (!IsTitle(page.Lines[first]))
        {
            return FiledTitle.Is(page, first) ? first : -1;
        }

        return IsNameAbove(page, first) ? page.Next(first) : first;
    }

    /// <summary>The line above the headline that names the section; -1 where the headline stands first, or below the agency's name alone.</summary>
    public static int Section(Page page, int headline) =>
        headline > 0 && headline != First(page) && page.Previous(headline) is var above && !page.Has(above, LineTraits.CreditCue) ? above : -1;

    public static LineSpan Body(Page page)
    {
        var first = Headline(page) is var headline and >= 0 ? page.Next(headline) : page.Next(-1);
        return new LineSpan(first, page.Previous(Tail(page)));
    }

    /// <summary>The first line but for names of a template that a page lost its styles to: single words in small letters, <c>flex-height</c>;
    /// and but for one that only says who wrote what follows.</summary>
    private static int First(Page page)
    {
        var line = page.Next(-1);
        for (var passed = 0; passed < MostNames && line < page.Lines.Length && (IsTemplateName(page, line) || RunningHeads.Is(page, line)); passed++)
        {
            line = page.Next(line);
        }

        return SignsTitle(page, line) ? page.Next(line) : line;
    }

    /// <summary><c>Byline: Ann Lee</c> above a title.</summary>
    private static bool SignsTitle(Page page, int line)
    {
        if (!page.Has(line, LineTraits.BylineCue) || page.Next(line) is var title
            && (title >= page.Lines.Length || !(IsTitle(page.Lines[title]) || FiledTitle.Is(page, title))))
        {
            return false;
        }

        const BylineEvidence Signs = BylineEvidence.Cue | BylineEvidence.WholeLine;
        var names = new List<BylineCandidate>();
        new BylineLine(page, line).Read(announced: false, names);
        return names.Exists(name => (name.Evidence & Signs) == Signs
            && NameShape.IsPerson(page.TextOf(line).Slice(name.Names.Start, name.Names.Length)));
    }

    private static bool IsTemplateName(Page page, int line) =>
        page.Has(line, LineTraits.StartsLower) && page.TextOf(line).Trim().IndexOf(' ') < 0;

    /// <summary>A name, of a section or of the agency, above a longer title that byline or date follow.
    /// A poem's or a list's first line has none of them below its second.</summary>
    private static bool IsNameAbove(Page page, int first)
    {
        var second = page.Next(first);
        return second < page.Lines.Length
            && page.Lines[first].Words <= SectionWords
            && !page.Has(first, (LineTraits.Credits & ~LineTraits.CreditCue) | LineTraits.HasDate)
            && page.Lines[second].Words > page.Lines[first].Words
            && IsTitle(page.Lines[second])
            && !page.Has(second, LineTraits.Credits | LineTraits.HasDate)
            && HeadlineFinder.CreditsFollow(page, second);
    }

    private static bool IsTitle(in LineFeatures line) =>
        line.Words is > 0 and <= LongestHeadline
        && !line.Has(LineTraits.EndsWithStop | LineTraits.EndsWithColon | LineTraits.StartsWithBullet | LineTraits.StartsLower);
}
