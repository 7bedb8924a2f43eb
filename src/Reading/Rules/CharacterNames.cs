using System.Globalization;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Rules;

/// <summary>What characters are called that a reader does not see, or takes for others.</summary>
internal static class CharacterNames
{
    /// <summary><c>U+200B</c>, for a surrogate pair its one code point.</summary>
    public static string Code(string text, int at) =>
        "U+" + (char.IsSurrogatePair(text, at) ? char.ConvertToUtf32(text, at) : text[at]).ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>Code and name: <c>U+200B (zero-width space)</c>.</summary>
    public static string Full(string text, int at) =>
        Shared.Names.TryGetValue(text[at], out var name) ? $"{Code(text, at)} ({name})" : Code(text, at);

    /// <summary>A character as messages show it: in quotation marks, or named where it would not be seen.</summary>
    public static string Shown(string text) =>
        IsUnseen(text, 0) || char.IsWhiteSpace(text, 0) ? Full(text, 0) : $"'{text}'";

    /// <summary>Whether nothing shows on a page, or something that stands for another: controls, format characters, lone surrogates.</summary>
    public static bool IsUnseen(string text, int at)
    {
        var c = text[at];
        return c >= ' ' && c < '\u007F' ? false
            : char.IsSurrogate(c) ? IsLone(text, at)
            : CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format && c is not ('\t' or '\n' or '\r');
    }

    private static bool IsLone(string text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1])
        : at == 0 || !char.IsHighSurrogate(text[at - 1]);

    private static class Shared
    {
        internal static readonly Dictionary<char, string> Names = LexiconTable.Rows("character-names")
            .ToDictionary(row => (char)int.Parse(row[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture), row => row[1]);
    }
}
