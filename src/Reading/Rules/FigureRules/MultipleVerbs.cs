using Corpus.Reading.Figures;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>The verbs that say how many times as much something became, <c>doubled</c>, in the past forms of <c>factor-verbs.tsv</c>.</summary>
internal static class MultipleVerbs
{
    public static decimal? FactorOf(ReadOnlySpan<char> word) => Shared.Factors.TryGetValue(WordHash.Of(word), out var factor) ? factor : null;

    /// <summary>Whether the word before the verb makes it about, or more or less than, what it says: <c>nearly doubled</c>, <c>more than doubled</c>.</summary>
    public static bool IsLoosenedBy(ReadOnlySpan<char> word) => Shared.Looseners.Contains(WordHash.Of(word));

    private static class Shared
    {
        /// <summary>The last words of the approximators that stand before a number; those that say it exactly are none.</summary>
        internal static readonly HashSet<uint> Looseners = [.. LexiconTable.Rows("approximators.hand")
            .Where(row => row[1] == "before" && row[2] != "exact")
            .Select(row => WordHash.Of(row[0].AsSpan(row[0].LastIndexOf(' ') + 1)))];

        internal static readonly Dictionary<uint, decimal> Factors = LexiconTable.Rows("factor-verbs")
            .ToDictionary(row => WordHash.Of(row[2].AsSpan()), row => TableValue.Ratio(row[4]));
    }
}
