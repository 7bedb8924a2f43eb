namespace Corpus.Generator.Emit;

/// <summary>The words around a figure, which say what it is: its sentence, or the part of it that fits.</summary>
internal static class FigureContext
{
    public const int MostLength = 160;
    private const int MostBefore = 80;

    public static string Of(Figure figure)
    {
        var (text, range) = (figure.Article.Text, figure.Provenance.Range);
        var start = range.Start;
        while (start > 0 && range.Start - start < MostBefore && !Stops(text, start - 1))
        {
            start--;
        }

        // Cut amid a sentence: start at a word, and say so.
        var cut = start > 0 && !Stops(text, start - 1);
        while (cut && start < range.Start && !char.IsWhiteSpace(text[start - 1]))
        {
            start++;
        }

        var end = range.End;
        while (end < text.Length && end - start <= MostLength && !Stops(text, end))
        {
            end++;
        }

        return (cut ? "…" : "") + text.Substring(start, end - start).Trim();
    }

    /// <summary>A line's end, or a full stop with a space behind it.</summary>
    private static bool Stops(string text, int i) =>
        text[i] is '\n' or '\r' || (text[i] is '.' or '!' or '?' && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]));
}
