using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Segments;

/// <summary>A document on which nothing says that it was a page: every word of it is article.</summary>
internal static class CleanDocument
{
    /// <summary>A longer first line is a paragraph.</summary>
    private const int LongestHeadline = 25;

    public static bool Is(Page page)
    {
        foreach (var line in page.Lines)
        {
            if (line.Has(LineTraits.Furniture) && !line.IsProse)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Words a section's name has at most.</summary>
    private const int SectionWords = 4;

    /// <summary>The first line if it can be a title: short, without a stop at its end, no item of a list; -1 else.</summary>
    public static int Headline(Page page)
    {
        var first = page.Next(-1);
        if (first >= page.Lines.Length || !IsTitle(page.Lines[first]))
        {
            return -1;
        }

        return IsSection(page, first) ? page.Next(first) : first;
    }

    /// <summary>The line above the headline that names the section; -1 where the headline stands first.</summary>
    public static int Section(Page page, int headline) => headline > 0 ? page.Previous(headline) : -1;

    public static LineSpan Body(Page page)
    {
        var first = Headline(page) is var headline and >= 0 ? page.Next(headline) : page.Next(-1);
        return new LineSpan(first, page.Previous(page.Lines.Length));
    }

    /// <summary>A name above a longer title that byline or date follow.
    /// A poem's or a list's first line has none of them below its second.</summary>
    private static bool IsSection(Page page, int first)
    {
        var second = page.Next(first);
        return second < page.Lines.Length
            && page.Lines[first].Words <= SectionWords
            && page.Lines[second].Words > page.Lines[first].Words
            && IsTitle(page.Lines[second])
            && !page.Has(second, LineTraits.HasDate | LineTraits.BylineCue | LineTraits.PublishedCue)
            && HeadlineFinder.CreditsFollow(page, second);
    }

    private static bool IsTitle(in LineFeatures line) =>
        line.Words is > 0 and <= LongestHeadline
        && !line.Has(LineTraits.EndsWithStop | LineTraits.EndsWithColon | LineTraits.StartsWithBullet | LineTraits.StartsLower);
}
