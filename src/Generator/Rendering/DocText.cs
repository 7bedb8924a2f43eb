using System.Text;
using Corpus.Generator.Documents;
using Corpus.Generator.Naming;

namespace Corpus.Generator.Rendering;

/// <summary>The one way of a document's text into XML documentation: escaped, on one line, without characters that show nothing.</summary>
internal static class DocText
{
    /// <summary>How many characters of a text are shown.</summary>
    private const int MaxLength = 120;

    /// <summary>The start of a text, cut at a word.</summary>
    public static string Start(string text) => Write(text, 0, text.Length, MaxLength);

    /// <summary>The sentence around a range, as far as it fits: from the stop or line break before it to the one behind it.</summary>
    public static string Around(string text, TextRange range)
    {
        var start = range.Start;
        var earliest = Math.Max(0, range.Start - (MaxLength / 2));
        while (start > earliest && !IsEnd(text, start - 1))
        {
            start--;
        }

        var cut = start > 0 && start == earliest && !IsEnd(text, start - 1);
        while (cut && start < range.Start && text[start - 1] != ' ')
        {
            start++;
        }

        while (start < range.Start && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var end = range.End;
        while (end < text.Length && !Source.LineScanner.IsBreak(text[end]) && !IsEnd(text, end - 1))
        {
            end++;
        }

        return (cut ? "… " : "") + Write(text, start, end, MaxLength + range.Start - start);
    }

    /// <summary>Whether a sentence or a line ends with that character.</summary>
    private static bool IsEnd(string text, int at) =>
        Source.LineScanner.IsBreak(text[at])
        || (text[at] is '.' or '!' or '?' && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]) && !IsAfterCapital(text, at));

    /// <summary>Whether the stop ends an initial: <c>J. Smith</c>.</summary>
    private static bool IsAfterCapital(string text, int at) => at > 0 && char.IsUpper(text[at - 1]) && (at == 1 || !char.IsLetter(text[at - 2]));

    private static string Write(string text, int start, int end, int maxLength)
    {
        var cut = end - start > maxLength;
        if (cut)
        {
            end = start + maxLength;
            var word = text.LastIndexOf(' ', end - 1, maxLength / 2);
            end = word > start ? word : end;
        }

        var output = new StringBuilder(end - start + 16);
        for (var i = start; i < end; i++)
        {
            i += Append(output, text, i);
        }

        while (output.Length > 0 && output[output.Length - 1] is ' ' or ',' or ';')
        {
            output.Length--;
        }

        return cut ? output.Append(" …").ToString() : output.ToString();
    }

    /// <returns>How many characters more than one were taken.</returns>
    private static int Append(StringBuilder output, string text, int at)
    {
        var c = text[at];
        switch (c)
        {
            case '<':
                output.Append("&lt;");
                return 0;
            case '>':
                output.Append("&gt;");
                return 0;
            case '&':
                output.Append("&amp;");
                return 0;
            case var _ when char.IsSurrogate(c):
                return AppendPair(output, text, at);
            case var _ when char.IsWhiteSpace(c) || (InvisibleChars.Contains(c) && !InvisibleChars.JoinsWords(c)):
                AppendSpace(output);
                return 0;
            case var _ when InvisibleChars.Contains(c):
                return 0;
            default:
                output.Append(c);
                return 0;
        }
    }

    private static int AppendPair(StringBuilder output, string text, int at)
    {
        if (Surrogates.IsLone(text, at))
        {
            output.Append('\uFFFD');
            return 0;
        }

        output.Append(text, at, 2);
        return 1;
    }

    private static void AppendSpace(StringBuilder output)
    {
        if (output.Length > 0 && output[output.Length - 1] != ' ')
        {
            output.Append(' ');
        }
    }
}
