using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>The words that shape a byline, from <c>byline-words.tsv</c>. Immutable; built once per process.</summary>
internal sealed class BylineWords
{
    private const int Letters = 128;
    private const int Lengths = 32;

    private readonly KeyTable<BylineWordKinds> kinds;

    /// <summary>The kinds of the words that begin with a letter and are so long: most words of a line are turned down by that alone.</summary>
    private readonly BylineWordKinds[] likely = new BylineWordKinds[Letters * Lengths];
    private readonly List<string> tails = [];

    private BylineWords()
    {
        var kindOf = new Dictionary<ulong, BylineWordKinds>();
        foreach (var row in LexiconTable.Rows("byline-words"))
        {
            var (kind, hash) = (Parse(row[0]), (ulong)WordHash.Of(row[1].AsSpan()));
            kindOf.TryGetValue(hash, out var others);
            kindOf[hash] = kind | others;
            likely[LikeOf(row[1].AsSpan())] |= kind;
            if (kind == BylineWordKinds.Tail)
            {
                tails.Add(row[1].ToUpperInvariant());
            }
        }

        kinds = new KeyTable<BylineWordKinds>(kindOf);
    }

    public static BylineWords Default => Shared.Instance;

    /// <summary>Names follow.</summary>
    public bool IsCue(ReadOnlySpan<char> word) => Is(word, BylineWordKinds.Cue);

    /// <summary>Small words between or inside names.</summary>
    public bool IsLink(ReadOnlySpan<char> word) => Is(word, BylineWordKinds.Particle | BylineWordKinds.Conjunction);

    /// <summary>Words between two names.</summary>
    public bool IsConjunction(ReadOnlySpan<char> word) => Is(word, BylineWordKinds.Conjunction);

    /// <summary>Capitalised words that are no name: the byline is over.</summary>
    public bool Ends(ReadOnlySpan<char> word) => Is(word, BylineWordKinds.Ends);

    /// <summary>Of the words that end a name, those that are part of one where nothing follows: <c>Min</c>.</summary>
    public bool IsLastName(ReadOnlySpan<char> word) => Is(word, BylineWordKinds.Name);

    /// <summary>What its bearer does: <c>Reporter</c>.</summary>
    public bool IsOffice(ReadOnlySpan<char> word) => Is(word, BylineWordKinds.Office);

    /// <summary>Last words of a body that signs without naming a person: <c>Staff</c>, <c>News Desk</c>.</summary>
    public bool IsDesk(ReadOnlySpan<char> word) => Is(word, BylineWordKinds.Desk);

    /// <summary>Words of what its bearer does: <c>Sports Writer</c>.</summary>
    public bool IsOfOffice(ReadOnlySpan<char> word) => Is(word, BylineWordKinds.Office | BylineWordKinds.Topic);

    /// <summary>Part of an office (<c>Business Reporter</c>), or of a paper's name.</summary>
    public bool IsTopic(ReadOnlySpan<char> word) => Is(word, BylineWordKinds.Topic);

    /// <summary>Before <c>by</c>: somebody else than the author follows.</summary>
    public bool IsOtherRole(ReadOnlySpan<char> word) => Is(word, BylineWordKinds.Other);

    /// <summary>Opens the name of a body.</summary>
    public bool IsArticle(ReadOnlySpan<char> word) => Is(word, BylineWordKinds.Article);

    /// <summary>Words of a clock time: <c>pm</c>, <c>GMT</c>.</summary>
    public bool IsClock(ReadOnlySpan<char> word) => Is(word, BylineWordKinds.Clock);

    /// <summary>Before what <c>by</c> names an author of: it was written by one who is not the site's.</summary>
    public bool IsGuest(ReadOnlySpan<char> word) => Is(word, BylineWordKinds.Guest);

    /// <summary>Before <c>by</c>: the author follows.</summary>
    public bool IsMaking(ReadOnlySpan<char> word) => Is(word, BylineWordKinds.Making | BylineWordKinds.Tail);

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

    private bool Is(ReadOnlySpan<char> word, BylineWordKinds any) =>
        !word.IsEmpty && (likely[LikeOf(word)] & any) != 0 && kinds.TryGet(WordHash.Of(word), out var kind) && (kind & any) != 0;

    /// <summary>The same place for words that begin alike and are as long, whatever their case.</summary>
    private static int LikeOf(ReadOnlySpan<char> word) => (WordHash.Fold(word[0]) % Letters * Lengths) + (word.Length % Lengths);

    private static BylineWordKinds Parse(string name) => Enum.TryParse<BylineWordKinds>(name, ignoreCase: true, out var kind)
        ? kind
        : throw new InvalidOperationException($"byline-words.tsv names '{name}', which is no kind of word.");

    private static class Shared
    {
        internal static readonly BylineWords Instance = new();
    }
}
