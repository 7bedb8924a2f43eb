using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>The words that shape a byline, from <c>byline-words.tsv</c>. Immutable; built once per process.</summary>
internal sealed class BylineWords
{
    private readonly Dictionary<uint, string> kinds = [];
    private readonly List<string> tails = [];

    private BylineWords()
    {
        foreach (var row in LexiconTable.Rows("byline-words"))
        {
            kinds[WordHash.Of(row[1].AsSpan())] = row[0];
            if (row[0] == "tail")
            {
                tails.Add(row[1].ToUpperInvariant());
            }
        }
    }

    public static BylineWords Default => Shared.Instance;

    /// <summary>Names follow.</summary>
    public bool IsCue(ReadOnlySpan<char> word) => KindOf(word) is "cue";

    /// <summary>Small words between or inside names.</summary>
    public bool IsLink(ReadOnlySpan<char> word) => KindOf(word) is "particle" or "conjunction";

    /// <summary>Words between two names.</summary>
    public bool IsConjunction(ReadOnlySpan<char> word) => KindOf(word) is "conjunction";

    /// <summary>Capitalised words that are no name: the byline is over.</summary>
    public bool Ends(ReadOnlySpan<char> word) => KindOf(word) is "end" or "office" or "topic" or "desk" or "tail" or "other" or "clock" or "article" or "cue";

    /// <summary>What its bearer does: <c>Reporter</c>.</summary>
    public bool IsOffice(ReadOnlySpan<char> word) => KindOf(word) is "office";

    /// <summary>Last words of a body that signs without naming a person: <c>Staff</c>, <c>News Desk</c>.</summary>
    public bool IsDesk(ReadOnlySpan<char> word) => KindOf(word) is "desk";

    /// <summary>Words of what its bearer does: <c>Sports Writer</c>.</summary>
    public bool IsOfOffice(ReadOnlySpan<char> word) => KindOf(word) is "office" or "topic";

    /// <summary>Part of an office (<c>Business Reporter</c>), or of a paper's name.</summary>
    public bool IsTopic(ReadOnlySpan<char> word) => KindOf(word) is "topic";

    /// <summary>Before <c>by</c>: somebody else than the author follows.</summary>
    public bool IsOtherRole(ReadOnlySpan<char> word) => KindOf(word) is "other";

    /// <summary>Opens the name of a body.</summary>
    public bool IsArticle(ReadOnlySpan<char> word) => KindOf(word) is "article";

    /// <summary>Words of a clock time: <c>pm</c>, <c>GMT</c>.</summary>
    public bool IsClock(ReadOnlySpan<char> word) => KindOf(word) is "clock";

    /// <summary>Before <c>by</c>: the author follows.</summary>
    public bool IsMaking(ReadOnlySpan<char> word) => KindOf(word) is "making" or "tail";

    /// <summary>How many letters at the end of a word in capitals are the next word, which the page glued to it: <c>LEEPUBLISHED</c>; 0 for none.</summary>
    public int TailOf(ReadOnlySpan<char> word)
    {
        foreach (var tail in tails)
        {
            if (word.Length > tail.Length && word.EndsWith(tail.AsSpan(), StringComparison.Ordinal))
            {
                return tail.Length;
            }
        }

        return 0;
    }

    private string? KindOf(ReadOnlySpan<char> word) => kinds.TryGetValue(WordHash.Of(word), out var kind) ? kind : null;

    private static class Shared
    {
        internal static readonly BylineWords Instance = new();
    }
}
