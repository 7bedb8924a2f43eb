using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Lines;

/// <summary>What signs that are part of no word say of their line.</summary>
internal static class LineSign
{
    /// <summary>Whether the sign may stand between two titles.</summary>
    public static bool Parts(char c) => c is '|' or '»' or '›' or '>' or '/' or '-' or '–' or '—' or ':' or '·' or '•';

    public static bool Stops(char c) => c is '.' or '!' or '?';

    /// <param name="isBehindWord">Whether a word of the line stands before it.</param>
    /// <param name="isBehindDigit">Whether a digit does, somewhere.</param>
    public static LineTraits TraitsOf(string text, int at, int end, bool isBehindWord, bool isBehindDigit)
    {
        var next = at + 1 < end ? text[at + 1] : '\0';
        return text[at] switch
        {
            ',' => LineTraits.HasComma,
            '|' or '›' or '»' or '•' or '·' or '→' => isBehindWord ? LineTraits.HasSeparator : LineTraits.None,
            '/' or '>' when next == ' ' => isBehindWord ? LineTraits.HasSeparator : LineTraits.None,
            '{' or '}' or '=' or '<' or '>' or '\\' => LineTraits.HasCodeSigns,
            '@' or '#' when !isBehindWord && next is not (' ' or '\0') => LineTraits.StartsWithHandle,
            '$' or '£' or '€' => LineTraits.HasPrice,
            '“' or '”' or '"' => LineTraits.HasQuoteInside,
            ':' when isBehindDigit && CharClass.IsDigit(next) && CharClass.IsDigit(text[at - 1]) => LineTraits.HasClockTime,
            '@' => LineTraits.HasAddress,
            '/' when next == '/' => LineTraits.HasAddress,
            _ => LineTraits.None,
        };
    }
}
