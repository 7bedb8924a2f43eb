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
            if (line.Has(LineTraits.Furniture))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first line if it can be a title: short, without a stop at its end, no item of a list; -1 else.</summary>
    public static int Headline(Page page)
    {
        var first = page.Next(-1);
        return first < page.Lines.Length && IsTitle(page.Lines[first]) ? first : -1;
    }

    public static LineSpan Body(Page page)
    {
        var first = Headline(page) is var headline and >= 0 ? page.Next(headline) : page.Next(-1);
        return new LineSpan(first, page.Previous(page.Lines.Length));
    }

    private static bool IsTitle(in LineFeatures line) =>
        line.Words is > 0 and <= LongestHeadline
        && !line.Has(LineTraits.EndsWithStop | LineTraits.EndsWithColon | LineTraits.StartsWithBullet | LineTraits.StartsLower);
}
