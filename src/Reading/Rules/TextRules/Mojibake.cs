using System.Text;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Rules.TextRules;

/// <summary>Undoes one wrong decoding: characters that are the Windows-1252 (or Latin-1) reading of one UTF-8 sequence.</summary>
internal static class Mojibake
{
    /// <summary>The characters that Windows-1252 has for the bytes 0x80 to 0x9F, in order; U+FFFF where it has none.</summary>
    private const string Windows =
        "\u20AC\uFFFF\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFF\u017D\uFFFF"
        + "\uFFFF\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFF\u017E\u0178";

    private const int LettersOfAlphabet = 0x60;

    /// <summary>How many characters at the place are one character decoded wrongly; 0 where the text is as it was written.</summary>
    /// <param name="meant">The character that was meant.</param>
    public static int LengthAt(string text, int at, out string meant)
    {
        meant = "";
        var length = text[at] switch
        {
            >= '\u00C2' and <= '\u00DF' => 2,
            >= '\u00E0' and <= '\u00EF' => 3,
            >= '\u00F0' and <= '\u00F4' => 4,
            _ => 0,
        };
        if (length == 0 || at + length > text.Length || !TryDecode(text, at, length, out meant))
        {
            return 0;
        }

        return IsPlausible(text, at, length, meant) ? length : 0;
    }

    private static bool TryDecode(string text, int at, int length, out string meant)
    {
        var bytes = new byte[length];
        for (var i = 0; i < length; i++)
        {
            var value = ByteOf(text[at + i]);
            if (value < 0x80 || (i > 0 && value >= 0xC0))
            {
                meant = "";
                return false;
            }

            bytes[i] = (byte)value;
        }

        meant = Encoding.UTF8.GetString(bytes);
        return meant.IndexOf('\uFFFD') < 0;
    }

    private static int ByteOf(char c) => c < '\u0100' ? c : Windows.IndexOf(c) is >= 0 and var place ? 0x80 + place : 0;

    /// <summary>
    /// Controls from U+0080 to U+009F are on no page but this way. Else what pages lose: letters of Western languages, typographic marks, signs, emoji. Where the second character is a quotation
    /// mark or a dash, <c>VÄ“</c> may be a word at the end of a quotation: only letters on both sides show that it is not.
    /// </summary>
    private static bool IsPlausible(string text, int at, int length, string meant) => HoldsControl(text, at, length) || meant[0] switch
    {
        >= '\u00A0' and <= '\u00FF' => true,
        >= '\u0100' and <= '\u017F' => !IsTypographic(text[at + 1]) || (at + length < text.Length && CharClass.IsLetter(text[at + length])),
        >= '\u2010' and <= '\u203A' => true,
        '\u20AC' or '\u2122' or '\uFEFF' or '\uFFFD' => true,
        >= '\u0370' and <= '\u05FF' => length == 2 && (IsLetterPair(text, at + 2, meant[0]) || IsLetterPair(text, at - 2, meant[0])),
        _ => length == 4,
    };

    /// <summary>Whether two characters here are a letter of the other's alphabet: those of Greek, Cyrillic and Hebrew come in words, and one alone
    /// may be Latin letters.</summary>
    private static bool IsLetterPair(string text, int at, char other) =>
        at >= 0 && at + 2 <= text.Length && text[at] is >= '\u00CD' and <= '\u00D7' && TryDecode(text, at, 2, out var meant)
        && Math.Abs(meant[0] - other) < LettersOfAlphabet;

    private static bool HoldsControl(string text, int at, int length)
    {
        foreach (var c in text.AsSpan(at, length))
        {
            if (c is >= '\u0080' and <= '\u009F')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTypographic(char c) => CharClass.IsMark(c) || c is '–' or '—' or '…' or '™' or '•';
}
