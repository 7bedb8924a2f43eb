using Corpus;

namespace Fit.Quotes;

/// <summary>Cuts an annotated or marked span as the benchmark does: at line breaks, without marks and signs at the ends.</summary>
internal static class QuotedText
{
    private const string Marks = "\"'“”‘’«»`—–-";
    private const string Closers = ",;:.…";

    public static IEnumerable<TextRange> Pieces(string text, TextRange range)
    {
        for (var start = range.Start; start < range.End;)
        {
            var end = text.IndexOf('\n', start, range.End - start) is var found and >= 0 ? found : range.End;
            if (Strip(text, start, end) is { Length: > 0 } piece)
            {
                yield return piece;
            }

            start = end + 1;
        }
    }

    public static TextRange Strip(string text, int start, int end)
    {
        while (start < end && (Marks.Contains(text[start], StringComparison.Ordinal) || char.IsWhiteSpace(text[start])))
        {
            start++;
        }

        while (end > start && (Marks.Contains(text[end - 1], StringComparison.Ordinal)
            || Closers.Contains(text[end - 1], StringComparison.Ordinal) || char.IsWhiteSpace(text[end - 1])))
        {
            end--;
        }

        return new TextRange(start, end);
    }

    /// <summary>The last word of a name, small, without a possessive.</summary>
    public static string Surname(string name)
    {
        var words = name.Replace("’s", "", StringComparison.Ordinal).Replace("'s", "", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length == 0 ? "" : words[^1].Trim('.', ',', '’', '\'').ToUpperInvariant();
    }
}
