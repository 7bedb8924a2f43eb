using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>What stands between two commas of a byline, told by its first word.</summary>
internal static class NamePart
{
    /// <summary>A degree by the table, or three to five letters, the last of them large: <c>MD</c>, <c>FACLM</c>.</summary>
    public static bool IsDegree(ReadOnlySpan<char> part) =>
        TryFirst(part, out var word)
        && ((ClassesOf(word) & WordClass.NameSuffix) != 0 || (word.Length is >= 3 and <= 5 && CharClass.IsUpper(word[word.Length - 1])));

    public static bool IsPlace(ReadOnlySpan<char> part) => TryFirst(part, out var word) && (ClassesOf(word) & WordClass.Place) != 0;

    public static bool StartsWithAgency(ReadOnlySpan<char> part) => TryFirst(part, out var word) && CreditMarkers.Default.EndsWithAgency(word);

    private static WordClass ClassesOf(ReadOnlySpan<char> word) => WordLexicon.Default.ClassesOf(word);

    private static bool TryFirst(ReadOnlySpan<char> part, out ReadOnlySpan<char> word)
    {
        var at = 0;
        var found = NameWords.TryNext(part, ref at, out var first);
        word = found ? part.Slice(first, at - first) : default;
        return found;
    }
}
