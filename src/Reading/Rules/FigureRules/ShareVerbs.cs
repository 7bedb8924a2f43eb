using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>The verbs that give each part of a whole to one alone, <c>won</c> or <c>owns</c>, from <c>share-verbs.tsv</c>.</summary>
internal static class ShareVerbs
{
    public static bool Contains(ReadOnlySpan<char> word) => Shared.Words.Contains(WordHash.Of(word));

    private static class Shared
    {
        internal static readonly HashSet<uint> Words = [.. LexiconTable.Words("share-verbs").Select(word => WordHash.Of(word.AsSpan()))];
    }
}
