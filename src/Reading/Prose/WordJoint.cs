using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Prose;

/// <summary>Signs that a word goes on behind: <c>don’t</c>, <c>AT&amp;T</c>, <c>U.S</c>.</summary>
internal static class WordJoint
{
    /// <summary>Apostrophes, ampersands and stops that stand inside a word.</summary>
    public static bool Is(string text, int start, int i, int end)
    {
        var c = text[i];
        if (c == ' ' || i == start || i + 1 >= end || !CharClass.IsWordPart(text[i + 1]))
        {
            return false;
        }

        if (CharClass.IsApostrophe(c))
        {
            return CharClass.IsLetter(text[i + 1]) && !IsPossessive(text, i, end);
        }

        return c switch
        {
            '&' => CharClass.IsUpper(text[i - 1]) && CharClass.IsUpper(text[i + 1]),
            // `U.S`, `a.m`, `Ph.D.`, `example.com`; but `end.Next`, two sentences glued on the page, parts.
            '.' => CharClass.IsLetter(text[i + 1])
                && (i - start == 1 || text[i - 2] == '.' || IsDegree(text, start, i, end)
                    || (!CharClass.IsUpper(text[i + 1]) && CharClass.IsLetter(text[i - 1]))),
            _ => false,
        };
    }

    /// <summary>The first stop of <c>Ph.D.</c>: two letters before it, one letter and a stop behind.</summary>
    private static bool IsDegree(string text, int start, int i, int end) =>
        i - start == 2 && CharClass.IsUpper(text[start]) && i + 2 < end && text[i + 2] == '.';

    /// <summary><c>’s</c> at a word's end.</summary>
    public static bool IsPossessive(string text, int i, int end) =>
        CharClass.IsApostrophe(text[i]) && i + 1 < end && text[i + 1] is 's' or 'S'
        && i > 0 && CharClass.IsWordPart(text[i - 1])
        && (i + 2 >= end || !CharClass.IsWordPart(text[i + 2]));
}
