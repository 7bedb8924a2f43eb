using System.Text;

namespace Corpus.Generator.Emit;

/// <summary>Writes a document's words into the text of an XML comment:
/// one line, shortened, nothing that ends the comment or the element.</summary>
internal static class XmlDocText
{
    public static void Write(StringBuilder output, string text, int most)
    {
        var (shown, cut) = (Cut(text, most), text.Length > most);
        for (var i = 0; i < shown; i++)
        {
            WriteCharacter(output, text, i);
        }

        if (cut)
        {
            output.Append('…');
        }
    }

    private static void WriteCharacter(StringBuilder output, string text, int i)
    {
        var c = text[i];
        switch (c)
        {
            case '<':
                output.Append("&lt;");
                break;
            case '>':
                output.Append("&gt;");
                break;
            case '&':
                output.Append("&amp;");
                break;
            case < ' ' or (>= '\u007F' and < '\u00A0'):
                output.Append(' ');
                break;
            default:
                output.Append(IsShown(text, i) ? c : '\uFFFD');
                break;
        }
    }

    private static bool IsShown(string text, int i) => char.IsSurrogate(text[i])
        ? (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        || (i > 0 && char.IsHighSurrogate(text[i - 1]) && char.IsLowSurrogate(text[i]))
        : !InvisibleCharacters.Contains(text[i]);

    /// <summary>The last word boundary before the limit, or the limit where there is none; never inside a surrogate pair.</summary>
    private static int Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text.Length;
        }

        var space = text.LastIndexOf(' ', most);
        var cut = space > most / 2 ? space : most;
        return char.IsHighSurrogate(text[cut - 1]) ? cut - 1 : cut;
    }
}
