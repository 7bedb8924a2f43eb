using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>Looks ahead in a byline for what follows a word of it.</summary>
internal static class WordsAhead
{
    /// <summary>Whether only a date, a sign or nothing follows.</summary>
    public static bool IsLast(ReadOnlySpan<char> line, int at)
    {
        var next = at;
        return !NameWords.TryNext(line, ref next, out var first)
            || NameGap.Breaks(line, at, first)
            || CharClass.IsDigit(line[first])
            || BylineWords.Default.Ends(line.Slice(first, next - first))
                && !BylineWords.Default.IsOffice(line.Slice(first, next - first))
            || MonthNames.IsOfDate(line, first, next);
    }

    /// <summary>Whether a capitalised word follows that is no office: <c>Business Week</c>.</summary>
    public static bool IsName(ReadOnlySpan<char> line, int at)
    {
        var next = at;
        return NameWords.TryNext(line, ref next, out var first) && CharClass.IsUpper(line[first])
            && !BylineWords.Default.Ends(line.Slice(first, next - first));
    }

    /// <summary>Whether only words of a body follow: <c>News Desk</c>.</summary>
    public static bool IsDeskEnd(ReadOnlySpan<char> line, int at)
    {
        var next = at;
        while (NameWords.TryNext(line, ref next, out var first) && !NameGap.Breaks(line, at, first)
            && BylineWords.Default.IsDesk(line.Slice(first, next - first)))
        {
            at = next;
        }

        return IsLast(line, at);
    }
}
