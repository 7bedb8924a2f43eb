using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>The verbs that give each part of a whole to one alone, <c>won</c> or <c>owns</c>, from <c>share-verbs.tsv</c>, and the auxiliaries
/// behind which they only suppose it, <c>would</c> or <c>might</c>, from <c>words-supposed.tsv</c>.</summary>
internal static class ShareVerbs
{
    public static bool Contains(ReadOnlySpan<char> word) => Shared.Verbs.Contains(WordHash.Of(word));

    public static bool AreSupposedBehind(ReadOnlySpan<char> auxiliary) => Shared.Supposing.Contains(WordHash.Of(auxiliary));

    private static class Shared
    {
        internal static readonly HashSet<uint> Verbs = Load("share-verbs");
        internal static readonly HashSet<uint> Supposing = Load("words-supposed");

        private static HashSet<uint> Load(string table) => [.. LexiconTable.Words(table).Select(word => WordHash.Of(word.AsSpan()))];
    }
}
