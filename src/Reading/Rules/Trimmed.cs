namespace Corpus.Reading.Rules;

/// <summary>A range without the white space at its ends.</summary>
internal static class Trimmed
{
    public static TextRange Of(string text, TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextRange(start, end);
    }
}
