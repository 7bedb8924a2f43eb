using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>Finds where a report comes from, before the dash that opens its first paragraph:
/// <c>GENEVA, May 3 (AP) — Talks began …</c></summary>
internal static class DatelineScanner
{
    private const int Longest = 60;
    private const int LeastCapitals = 3;

    /// <param name="dateline">Without the dash; counted from the paragraph's start.</param>
    public static bool TryFind(ReadOnlySpan<char> paragraph, out TextRange dateline)
    {
        dateline = default;
        var dash = Dash(paragraph);
        if (dash <= 0
            || !(OpensInCapitals(paragraph.Slice(0, dash))
                || paragraph.Slice(0, dash).TrimEnd().EndsWith(")".AsSpan(), StringComparison.Ordinal)))
        {
            return false;
        }

        var end = dash;
        while (end > 0 && CharClass.IsSpace(paragraph[end - 1]))
        {
            end--;
        }

        dateline = new TextRange(0, end);
        return end > 0;
    }

    private static int Dash(ReadOnlySpan<char> paragraph)
    {
        for (var i = 0; i + 1 < paragraph.Length && i < Longest; i++)
        {
            if (paragraph[i] is '—' or '–' || (paragraph[i] == '-' && i > 0 && paragraph[i - 1] == ' ' && paragraph[i + 1] is ' ' or '-'))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool OpensInCapitals(ReadOnlySpan<char> words)
    {
        var capitals = 0;
        while (capitals < words.Length && CharClass.IsUpper(words[capitals]))
        {
            capitals++;
        }

        return capitals >= LeastCapitals && (capitals == words.Length || !CharClass.IsWordPart(words[capitals]));
    }
}
