using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts.Captions;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Two lines that look like titles, one right above the other, and for both speaks nearly as much: the upper one is the headline,
/// and the lower one, which stands nearer to author and day, sums it up.</summary>
internal static class TitleOverDeck
{
    /// <summary>So much less, in hundredths of a nat, may speak for the upper one.</summary>
    private const int MostLess = 150;

    /// <summary>Fewer words name a section or a series.</summary>
    private const int LeastWords = 5;

    /// <param name="best">The line for which most speaks.</param>
    /// <param name="less">How much less speaks for the line right above.</param>
    /// <param name="signs">What is seen of that line.</param>
    public static bool Is(Page page, int above, int best, int less, HeadlineSigns signs) =>
        (signs & HeadlineSigns.TitleLike) != 0
        && less < MostLess
        && page.Lines[above].Words >= LeastWords
        && page.Lines[best].Words >= LeastWords
        && !page.Has(above, LineTraits.Repeated)
        && !IsCopy(page.TextOf(above), page.TextOf(best));

    /// <summary>The path to the story with its title glued behind, or the title cut short.</summary>
    private static bool IsCopy(ReadOnlySpan<char> above, ReadOnlySpan<char> title) =>
        above.EndsWith(title, StringComparison.OrdinalIgnoreCase) || CaptionTwins.Are(above, title);
}
