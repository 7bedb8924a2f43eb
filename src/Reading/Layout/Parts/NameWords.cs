using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>Walks the words of a line of credits, where pages glue one thing to the next: <c>ByAnn LeeEditorMay 3</c>.</summary>
internal static class NameWords
{
    /// <summary>What stands before a capital in fewer letters is part of the name: <c>McCall</c>.</summary>
    private const int ShortestName = 3;

    /// <summary>Moves on to the end of the next word.</summary>
    public static bool TryNext(ReadOnlySpan<char> line, ref int at, out int start)
    {
        while (at < line.Length && !CharClass.IsWordPart(line[at]))
        {
            at++;
        }

        start = at;
        if (ShortWord.TryReadWord(line, at, line.Length, out var word) && IsPlain(line, at + word.Length, word))
        {
            at += word.Length;
            return true;
        }

        while (at < line.Length && (line[at] is >= 'a' and <= 'z' || IsInside(line, start, at)))
        {
            at++;
        }

        return at > start;
    }

    /// <summary>Whether nothing is glued to the word, nor inside it, as most are.</summary>
    private static bool IsPlain(ReadOnlySpan<char> line, int end, in ShortWord word) =>
        !word.HasInnerCapital && (end == line.Length || line[end] != '-');

    /// <summary>Hyphens and apostrophes stay inside a word; a digit behind letters parts it.</summary>
    private static bool IsInside(ReadOnlySpan<char> line, int start, int at) =>
        CharClass.IsWordPart(line[at])
            ? at == start || !(IsGlued(line, start, at) || (CharClass.IsDigit(line[at]) && CharClass.IsLetter(line[at - 1])))
            : at > start && at + 1 < line.Length && (CharClass.IsApostrophe(line[at]) || line[at] == '-')
            && CharClass.IsLetter(line[at + 1]);

    /// <summary>A capital behind small letters parts a word where a cue stands before it, or no name behind it:
    /// <c>ByAnn</c>, <c>LeePublished</c>, <c>LeeMay 3</c>, but not <c>McCoy</c>.</summary>
    private static bool IsGlued(ReadOnlySpan<char> line, int start, int at)
    {
        if (!CharClass.IsUpper(line[at]) || !CharClass.IsLetter(line[at - 1]) || CharClass.IsUpper(line[at - 1]))
        {
            return false;
        }

        var end = at + 1;
        while (end < line.Length && CharClass.IsLetter(line[end])
            && (!CharClass.IsUpper(line[end]) || CharClass.IsUpper(line[end - 1])))
        {
            end++;
        }

        return BylineWords.Default.IsCue(line.Slice(start, at - start))
            || (at - start >= ShortestName && BylineWords.Default.Ends(line.Slice(at, end - at)))
            || MonthNames.IsOfDate(line, at, end);
    }
}
