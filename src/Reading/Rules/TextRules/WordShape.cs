namespace Corpus.Reading.Rules.TextRules;

/// <summary>The word around a place.</summary>
internal static class WordShape
{
    public static TextRange Around(string text, int at, Func<char, bool> isPart)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && isPart(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && isPart(text[end]))
        {
            end++;
        }

        return new TextRange(start, end);
    }
}
