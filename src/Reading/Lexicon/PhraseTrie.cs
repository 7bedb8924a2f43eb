namespace Corpus.Reading.Lexicon;

/// <summary>Phrases as paths of lexemes: walk it along the tokens, one look-up a token. Build it once, then only read it.</summary>
internal sealed class PhraseTrie(WordLexicon lexicon)
{
    /// <summary>Where every walk starts.</summary>
    public const int Root = 0;

    /// <summary>Most words start no phrase, and most phrases are one word: neither is looked up among the edges.</summary>
    private readonly LexemeSet starters = new(lexicon);
    private readonly int[] first = new int[lexicon.Count];
    private readonly Dictionary<long, int> edges = [];
    private readonly List<(int Value, bool GoesOn)> nodes = [(-1, true)];

    /// <summary>Whether any phrase starts with the lexeme: the cheap test before a walk.</summary>
    public bool Starts(int lexeme) => starters.Has(lexeme);

    /// <summary>Adds a phrase; the first value given to a phrase stays.</summary>
    /// <exception cref="InvalidOperationException">The lexicon does not know one of the words:
    /// its table is missing in <see cref="WordTables"/>.</exception>
    public void Add(string phrase, int value)
    {
        var node = Root;
        foreach (var word in PhraseWords.Split(phrase))
        {
            var lexeme = lexicon.Find(word.AsSpan());
            if (lexeme == WordLexicon.Unknown)
            {
                throw new InvalidOperationException($"'{word}' of the phrase '{phrase}' is in no table that WordTables names.");
            }

            var from = node;
            if (!TryStep(ref node, lexeme))
            {
                node = AddStep(from, lexeme);
            }
        }

        if (nodes[node].Value < 0)
        {
            nodes[node] = nodes[node] with { Value = value };
        }
    }

    /// <summary>Follows one lexeme; false, and the node unchanged, where no phrase goes on with it.</summary>
    public bool TryStep(ref int node, int lexeme)
    {
        if (node == Root)
        {
            node = starters.Has(lexeme) ? first[lexeme] : Root;
            return node != Root;
        }

        if (lexeme == WordLexicon.Unknown || !nodes[node].GoesOn || !edges.TryGetValue(Edge(node, lexeme), out var next))
        {
            return false;
        }

        node = next;
        return true;
    }

    /// <summary>The value of the phrase that ends at the node, -1 where none does.</summary>
    public int ValueAt(int node) => nodes[node].Value;

    private int AddStep(int from, int lexeme)
    {
        var node = nodes.Count;
        nodes.Add((-1, false));
        if (from == Root)
        {
            starters.Add(lexeme);
            first[lexeme] = node;
        }
        else
        {
            nodes[from] = nodes[from] with { GoesOn = true };
            edges.Add(Edge(from, lexeme), node);
        }

        return node;
    }

    private static long Edge(int node, int lexeme) => ((long)node << 32) | (uint)lexeme;
}
