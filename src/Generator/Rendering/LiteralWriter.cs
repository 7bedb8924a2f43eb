using System.Globalization;
using System.Text;
using Corpus.Generator.Documents;
using Corpus.Generator.Naming;

namespace Corpus.Generator.Rendering;

/// <summary>
/// The one way of a document's text into C#: a regular string literal in which everything that could end it, break its line or
/// deceive its reader is escaped.
/// </summary>
internal static class LiteralWriter
{
    /// <summary>The literal of a text, quotes included.</summary>
    public static string Literal(string text)
    {
        var output = new StringBuilder(text.Length + (text.Length / 16) + 2).Append('"');
        var written = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && !Surrogates.IsLone(text, i))
            {
                i++;
                continue;
            }

            if (c is not ('"' or '\\') && !char.IsSurrogate(c) && !InvisibleChars.Contains(c))
            {
                continue;
            }

            output.Append(text, written, i - written);
            written = i + 1;
            Escape(output, c);
        }

        return output.Append(text, written, text.Length - written).Append('"').ToString();
    }

    private static void Escape(StringBuilder output, char c)
    {
        output.Append('\\');
        switch (c)
        {
            case '"' or '\\':
                output.Append(c);
                break;
            case '\n':
                output.Append('n');
                break;
            case '\r':
                output.Append('r');
                break;
            case '\t':
                output.Append('t');
                break;
            default:
                output.Append('u').Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                break;
        }
    }
}
