using System.Globalization;

namespace Corpus.Reading.Lexicon;

/// <summary>The character classes that tokens are made of.</summary>
internal static class CharClass
{
    /// <summary>Letters, combining marks, digits, superscripts: what a word can hold without a break.</summary>
    public static bool IsWordPart(char c) =>
        c < '\u0080' ? IsAsciiLetter(c) || IsDigit(c) : IsWideWordPart(c);

    public static bool IsLetter(char c) => c < '\u0080' ? IsAsciiLetter(c) : char.IsLetter(c) || IsCombining(c);

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsUpper(char c) => c < '\u0080' ? c is >= 'A' and <= 'Z' : char.IsUpper(c);

    public static bool IsSpace(char c) => c < '\u0080' ? c is ' ' or (>= '\t' and <= '\r') : char.IsWhiteSpace(c) || IsZeroWidth(c);

    /// <summary>Zero-width space, joiners and the byte order mark, which pages leave between words.</summary>
    public static bool IsZeroWidth(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    /// <summary>Straight, typographic and angle quotation marks, and the accents that are typed for them.</summary>
    public static bool IsMark(char c) =>
        c is '"' or '\'' or '`' or '´' or '«' or '»' or '‹' or '›' or '“' or '”' or '„' or '‟' or '‘' or '’' or '‚' or '‛';

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ';

    private static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') < 26;

    private static bool IsWideWordPart(char c) => char.IsLetter(c) || IsCombining(c) || c is '²' or '³' or '¹' || char.IsDigit(c);

    private static bool IsCombining(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
