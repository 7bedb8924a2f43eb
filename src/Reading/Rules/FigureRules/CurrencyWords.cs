using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>The words that name a currency by themselves, <c>dollars</c> or <c>pesos</c>, from <c>currency-words.tsv</c>;
/// some of them name those of many countries.</summary>
internal static class CurrencyWords
{
    public static bool Contains(ReadOnlySpan<char> word) => Shared.Words.ContainsKey(WordHash.Of(word));

    /// <summary>Whether the word alone does not say of which country the money is.</summary>
    public static bool IsShared(ReadOnlySpan<char> word) => Shared.Words.TryGetValue(WordHash.Of(word), out var shared) && shared;

    private static class Shared
    {
        internal static readonly Dictionary<uint, bool> Words =
            LexiconTable.Rows("currency-words").ToDictionary(row => WordHash.Of(row[0].AsSpan()), row => row[1] == "many");
    }
}
