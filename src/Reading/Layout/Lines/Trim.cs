using Corpus.Reading.Lexicon;
using Corpus.Source;

namespace Corpus.Reading.Layout.Lines;

/// <summary>Cuts white space, breaks and zero-width signs off both ends of a range.</summary>
internal static class Trim
{
    public static TextRange Margins(string text, TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && IsMargin(text[start]))
        {
            start++;
        }

        while (end > start && IsMargin(text[end - 1]))
        {
            end--;
        }

        return new TextRange(start, end);
    }

    private static bool IsMargin(char c) => CharClass.IsSpace(c) || LineScanner.IsBreak(c);
}
