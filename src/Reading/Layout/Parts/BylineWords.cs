using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>The words that shape a byline, from <c>byline-words.tsv</c>. Immutable; built once per process.</summary>
internal sealed class BylineWords
{
    private readonly Dictionary<uint, string> kinds = [];

    private BylineWords()
    {
        foreach (var row in LexiconTable.Rows("byline-words"))
        {
            kinds[WordHash.Of(row[1].AsSpan())] = row[0];
        }
    }

    public static BylineWords Default => Shared.Instance;

    public bool IsCue(ReadOnlySpan<char> word) => Is(word, "cue");

    /// <summary>Small words between or inside names.</summary>
    public bool IsLink(ReadOnlySpan<char> word) => Is(word, "particle") || IsConjunction(word);

    /// <summary>Words between two names.</summary>
    public bool IsConjunction(ReadOnlySpan<char> word) => Is(word, "conjunction");

    /// <summary>Capitalised words that are no name: the byline is over.</summary>
    public bool Ends(ReadOnlySpan<char> word) => Is(word, "end");

    private bool Is(ReadOnlySpan<char> word, string kind) => kinds.TryGetValue(WordHash.Of(word), out var found) && found == kind;

    private static class Shared
    {
        internal static readonly BylineWords Instance = new();
    }
}
