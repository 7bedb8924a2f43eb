using Corpus.Reading.Figures.Factors;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>
/// The phrases of <c>approximators.hand.tsv</c>; those that stand before a number are stored last word first, to be read leftwards from it.
/// </summary>
internal sealed class HedgePhrases
{
    /// <summary>Marks phrases that hedge only a number with a unit: <c>near 60 degrees</c>.</summary>
    private const int NeedsUnit = 16;

    private readonly PhraseTrie before;
    private readonly PhraseTrie after;
    private readonly PhraseTrie joined;

    public HedgePhrases(WordLexicon lexicon)
    {
        (before, after, joined) = (new PhraseTrie(lexicon), new PhraseTrie(lexicon), new PhraseTrie(lexicon));
        foreach (var row in LexiconTable.Rows("approximators.hand"))
        {
            var value = (int)TableValue.Name<Approximation>(row[2]);
            if (row[1] != "before")
            {
                (row[1] == "after" ? after : joined).Add(row[0], value);
            }
            else
            {
                var words = PhraseWords.Split(row[0]);
                words.Reverse();
                before.Add(string.Join(" ", words), row.Length > 3 ? value | NeedsUnit : value);
            }
        }
    }

    /// <summary>Reads the hedges before a token, nearest first; moves the token to the first word of them.</summary>
    public Approximation Before(SentenceTokens tokens, ref int first, bool hasUnit)
    {
        var found = Approximation.Exact;
        while (Longest(before, tokens, first - 1, -1, out var value) is var length and > 0)
        {
            // `the past two years`, `from 5%`: the word is no hedge there.
            var isHedge = (value & NeedsUnit) == 0
                || (hasUnit && !tokens.Has(first - 1, Cue.From | Cue.Within) && !tokens[first - 1 - length].Is(WordClass.Determiner));
            if (!isHedge || IsCompared(tokens, first - 1 - length) || (hasUnit && IsOfVerb(tokens, first - length)))
            {
                break;
            }

            found = found == Approximation.Exact ? (Approximation)(value & ~NeedsUnit) : found;
            first -= length;
        }

        return found;
    }

    /// <summary><c>go up to $5</c>: the first word belongs to the verb; <c>move up to 5 people</c> hedges a count.</summary>
    private static bool IsOfVerb(SentenceTokens tokens, int first) =>
        tokens.HasChange(first, ChangeClass.Adverb) && tokens.Has(first + 1, Cue.To) && tokens.HasChange(first - 1, ChangeClass.WithParticle);

    /// <summary><c>twice as many as three years ago</c>, <c>four times as high as in 2010</c></summary>
    private static bool IsCompared(SentenceTokens tokens, int before) =>
        tokens.HasFactor(before, FactorClass.Times) || tokens.Lexicon.Nouns.StandsAlone(tokens[before]);

    /// <summary>The hedge that starts at a token, if one does: <c>or so</c>, <c>or more</c>.</summary>
    public Approximation After(SentenceTokens tokens, int at) =>
        Longest(after, tokens, at, 1, out var value) is var length and > 0 && !tokens.Has(at + length, Cue.Than | Cue.To)
            ? (Approximation)value
            : Approximation.Exact;

    /// <summary>The hedge that a hyphen joins to the number before the token: <c>30-odd</c>, <c>20-plus</c>.</summary>
    /// <param name="end">Where what is counted stands; the token itself where nothing is joined.</param>
    public Approximation Joined(SentenceTokens tokens, int at, out int end)
    {
        end = at;
        if (!tokens.IsJoint(at) || Longest(joined, tokens, at + 1, 1, out var value) is not (var length and > 0))
        {
            return Approximation.Exact;
        }

        end = at + 1 + length;
        end += tokens.IsJoint(end) ? 1 : 0;
        return (Approximation)value;
    }

    private static int Longest(PhraseTrie trie, SentenceTokens tokens, int at, int step, out int value)
    {
        var (node, length) = (PhraseTrie.Root, 0);
        value = 0;
        for (var i = at; trie.TryStep(ref node, tokens[i].Lexeme); i += step)
        {
            if (trie.ValueAt(node) is var end and >= 0)
            {
                (value, length) = (end, Math.Abs(i - at) + 1);
            }
        }

        return length;
    }
}
