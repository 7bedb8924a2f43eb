using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>The auxiliaries of what is only supposed, <c>would</c> or <c>might</c>, from <c>words-supposed.tsv</c>.</summary>
internal static class SupposingWords
{
    public static bool Contains(ReadOnlySpan<char> word) => Shared.Words.Contains(WordHash.Of(word));

    private static class Shared
    {
        internal static readonly HashSet<uint> Words = [.. LexiconTable.Words("words-supposed").Select(word => WordHash.Of(word.AsSpan()))];
    }
}
