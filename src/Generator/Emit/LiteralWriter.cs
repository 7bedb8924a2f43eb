using System.Text;

namespace Corpus.Generator.Emit;

/// <summary>Writes C# string literals: the only way for a document's text into code.
/// What could end the literal, hide or reorder code is escaped.</summary>
internal static class LiteralWriter
{
    /// <summary>A literal of UTF-16: lives in the assembly's string heap, which holds 16 MB.</summary>
    public static void Write(StringBuilder output, string text)
    {
        output.Append('"');
        WriteContent(output, text);
        output.Append('"');
    }

    /// <summary>What stands between the quotation marks.</summary>
    public static void WriteContent(StringBuilder output, string text)
    {
        var plain = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPlain(text, i))
            {
                continue;
            }

            output.Append(text, plain, i - plain);
            Escape(output, text[i]);
            plain = i + 1;
        }

        output.Append(text, plain, text.Length - plain);
    }

    /// <summary>A literal of UTF-8, which lives in the assembly's data and has no limit of its own;
    /// the text holds no lone surrogate.</summary>
    public static void WriteUtf8(StringBuilder output, string text)
    {
        Write(output, text);
        output.Append("u8");
    }

    /// <summary>Whether UTF-8 can hold the text: a surrogate without its other half has no encoding there.</summary>
    public static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !IsPaired(text, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlain(string text, int i)
    {
        var c = text[i];
        if (c < '\u007F')
        {
            return c is >= ' ' and not ('"' or '\\');
        }

        return c >= '\u00A0' && (char.IsSurrogate(c) ? IsPaired(text, i) : !InvisibleCharacters.Contains(c));
    }

    private static bool IsPaired(string text, int i) => char.IsHighSurrogate(text[i])
        ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
        : i > 0 && char.IsHighSurrogate(text[i - 1]);

    private static void Escape(StringBuilder output, char c)
    {
        switch (c)
        {
            case '"' or '\\':
                output.Append('\\').Append(c);
                break;
            case '\n':
                output.Append("\\n");
                break;
            default:
                output.Append("\\u").Append(((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
                break;
        }
    }
}
