namespace Corpus.Reading.Lexicon;

/// <summary>Phrases as paths of lexemes: walk it along the tokens, one look-up a token. Build it once, then only read it.</summary>
internal sealed class PhraseTrie
{
    /// <summary>Where every walk starts.</summary>
    public const int Root = 0;

    private readonly Dictionary<long, int> edges = [];
    private readonly List<int> values = [-1];
    private readonly WordLexicon lexicon;
    private readonly bool[] starters;

    public PhraseTrie(WordLexicon lexicon)
    {
        this.lexicon = lexicon;
        starters = new bool[lexicon.Count];
    }

    /// <summary>Whether any phrase starts with the lexeme: the cheap test before a walk.</summary>
    public bool Starts(int lexeme) => starters[lexeme];

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

            starters[lexeme] |= node == Root;
            var edge = Edge(node, lexeme);
            if (!edges.TryGetValue(edge, out var next))
            {
                next = values.Count;
                values.Add(-1);
                edges.Add(edge, next);
            }

            node = next;
        }

        if (values[node] < 0)
        {
            values[node] = value;
        }
    }

    /// <summary>Follows one lexeme; false, and the node unchanged, where no phrase goes on with it.</summary>
    public bool TryStep(ref int node, int lexeme)
    {
        // Most words start no phrase: an array tells that for less than the look-up.
        if (lexeme == WordLexicon.Unknown || (node == Root && !starters[lexeme]) || !edges.TryGetValue(Edge(node, lexeme), out var next))
        {
            return false;
        }

        node = next;
        return true;
    }

    /// <summary>The value of the phrase that ends at the node, -1 where none does.</summary>
    public int ValueAt(int node) => values[node];

    private static long Edge(int node, int lexeme) => ((long)node << 32) | (uint)lexeme;
}
