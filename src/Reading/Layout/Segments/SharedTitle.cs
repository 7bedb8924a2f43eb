using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Segments;

/// <summary>The words that a page gives along where it asks to be shared, at its top and at its end: below <c>Share this post</c> stands what
/// the page is called.</summary>
internal static class SharedTitle
{
    /// <summary>Once, anything may stand there.</summary>
    private const int Least = 2;

    /// <summary>A single word is a button of one network.</summary>
    private const int CallWords = 2;

    /// <summary>Of the lines that have those words and stand elsewhere the one for which most speaks; -1 where there is none.</summary>
    public static int Find(Page page, HeadlineModel model, List<(int Line, Evidence Evidence)> candidates)
    {
        var times = new Dictionary<ulong, int>();
        foreach (var line in page.Said)
        {
            if (IsShared(page, line))
            {
                times.TryGetValue(page.Lines[line].Key, out var seen);
                times[page.Lines[line].Key] = seen + 1;
            }
        }

        var (best, highest) = (-1, int.MinValue);
        foreach (var (line, evidence) in candidates)
        {
            if (times.TryGetValue(page.Lines[line].Key, out var seen) && seen >= Least && !IsShared(page, line) && model.Score(evidence) is var score && score > highest)
            {
                (best, highest) = (line, score);
            }
        }

        return best;
    }

    /// <summary>Behind it the box goes on: with the page's address, or with a button.</summary>
    private static bool IsShared(Page page, int line) =>
        page.Lines[line].Key != 0
        && page.Lines[line].Has(LinePlaces.RepeatedAbove | LinePlaces.RepeatedBelow)
        && !page.Has(line, LineTraits.Furniture | LineTraits.Credits | LineTraits.HasAddress)
        && page.Previous(line) is var above and >= 0
        && page.Has(above, LineTraits.Share)
        && page.Lines[above].Words >= CallWords
        && page.Next(line) is var below && below < page.Lines.Length
        && (page.Has(below, LineTraits.Share | LineTraits.HasAddress) || IsHost(page.TextOf(below)));

    /// <summary><c>harbour.example.com</c></summary>
    private static bool IsHost(ReadOnlySpan<char> line) => line.IndexOf(' ') < 0 && line.IndexOf('.') is var stop && stop > 0 && stop < line.Length - 1;
}
