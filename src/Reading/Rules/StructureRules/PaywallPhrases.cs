using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Rules.StructureRules;

/// <summary>What pages say where they stop showing an article, from <c>paywall-phrases.tsv</c>.</summary>
internal static class PaywallPhrases
{
    public static bool IsIn(string text, TextRange range)
    {
        var line = text.AsSpan(range.Start, range.Length);
        foreach (var phrase in Shared.Phrases)
        {
            if (line.IndexOf(phrase.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static class Shared
    {
        internal static readonly string[] Phrases = [.. LexiconTable.Rows("paywall-phrases").Select(row => row[0])];
    }
}
