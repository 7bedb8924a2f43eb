using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Rules.StructureRules;

/// <summary>What pages say where they stop showing an article, from <c>paywall-phrases.tsv</c>.</summary>
internal static class PaywallPhrases
{
    /// <summary>A longer line is running text, in which such words may be quoted.</summary>
    private const int LongestLine = 300;

    public static bool IsIn(string text, TextRange range)
    {
        if (range.Length > LongestLine)
        {
            return false;
        }

        for (var i = range.Start; i < range.End; i++)
        {
            if ((i == range.Start || !CharClass.IsLetter(text[i - 1])) && StartsAt(text.AsSpan(i, range.End - i)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsAt(ReadOnlySpan<char> words)
    {
        if (WordHash.Fold(words[0]) - 'a' is not (>= 0 and < Letters and var letter))
        {
            return false;
        }

        foreach (var phrase in Shared.ByLetter[letter])
        {
            if (words.StartsWith(phrase.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private const int Letters = 26;

    private static class Shared
    {
        /// <summary>The phrases by their first letter.</summary>
        internal static readonly string[][] ByLetter = Load();

        private static string[][] Load()
        {
            var phrases = LexiconTable.Rows("paywall-phrases").ToLookup(row => WordHash.Fold(row[0][0]) - 'a', row => row[0]);
            return [.. Enumerable.Range(0, Letters).Select(letter => phrases[letter].ToArray())];
        }
    }
}
