using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>
/// Spellings of units or currencies and what they stand for. Symbols keep their case (<c>MW</c>, <c>mW</c>, <c>Rs</c>), words do not.
/// </summary>
internal sealed class SpellingTable<T>(WordLexicon lexicon)
    where T : class
{
    /// <summary>Spellings up to this length are taken for symbols.</summary>
    private const int SymbolLength = 3;

    private readonly PhraseTrie trie = new(lexicon);
    private readonly Dictionary<string, int> heads = new(StringComparer.Ordinal);
    private readonly List<(T? Value, string Spelling, int Next)> entries = [];

    public bool Starts(int lexeme) => trie.Starts(lexeme);

    /// <summary>Adds a spelling; of two alike the first wins.</summary>
    /// <param name="value">What it stands for; null where it means something else, though it differs from another spelling in its case
    /// alone.</param>
    public void Add(string spelling, T? value)
    {
        var key = string.Join(" ", PhraseWords.Split(spelling)).ToLowerInvariant();
        entries.Add((value, spelling, -1));
        if (!heads.TryGetValue(key, out var last))
        {
            trie.Add(spelling, entries.Count - 1);
            heads.Add(key, entries.Count - 1);
            return;
        }

        while (entries[last].Next >= 0)
        {
            last = entries[last].Next;
        }

        entries[last] = entries[last] with { Next = entries.Count - 1 };
    }

    /// <summary>The longest spelling that starts at the token and that the caller takes; null where there is none.</summary>
    /// <param name="takes">Whether the value may stand there; it is given the last token and whether the spelling is a symbol.</param>
    public T? Match(SentenceTokens tokens, int at, SpellingFilter<T> takes, out int end)
    {
        var (node, best) = (PhraseTrie.Root, default(T));
        end = at;
        for (var i = at; trie.TryStep(ref node, tokens[i].Lexeme) || TryStepUndotted(tokens, i, ref node); i++)
        {
            if (trie.ValueAt(node) is var head and >= 0 && Choose(tokens, at, i, head, takes) is { } chosen)
            {
                (best, end) = (chosen, i + 1);
            }
        }

        return best;
    }

    /// <summary>What a single word that is no symbol stands for, where it is a spelling; else null.</summary>
    public T? Find(ReadOnlySpan<char> word)
    {
        var node = PhraseTrie.Root;
        return word.Length > SymbolLength && trie.TryStep(ref node, lexicon.Find(word)) && trie.ValueAt(node) is var head and >= 0
            ? entries[head].Value
            : null;
    }

    /// <summary><c>eV</c>, <c>kW</c>: in capitals it is another word, <c>EV</c>, or has a row of its own, <c>KW</c>.</summary>
    private static bool IsCased(string spelling) => spelling.Length == 2 && char.IsLower(spelling[0]) && char.IsUpper(spelling[1]);

    /// <summary>
    /// Steps past the stop that the tokenizer took for an abbreviation's and that ends the sentence: <c>It weighs 5kg.</c>
    /// </summary>
    private bool TryStepUndotted(SentenceTokens tokens, int i, ref int node) =>
        tokens[i].Has(TokenShape.Abbreviation) && i == tokens.End - 1
        && trie.TryStep(ref node, lexicon.Find(tokens.Text.AsSpan(tokens[i].Start, tokens[i].Length - 1)));

    /// <summary>Of entries spelled alike, the one in the text's case; a word, or a symbol of several letters, goes in any case.</summary>
    private T? Choose(SentenceTokens tokens, int at, int last, int head, SpellingFilter<T> takes)
    {
        var written = tokens.Text.AsSpan(tokens[at].Start, tokens.SpanEnd(last) - tokens[at].Start);
        T? loose = null;
        for (var i = head; i >= 0; i = entries[i].Next)
        {
            var (value, spelling, _) = entries[i];
            if (value == null)
            {
                if (written.SequenceEqual(spelling.AsSpan()))
                {
                    return null;
                }

                continue;
            }

            var symbol = spelling.Length <= SymbolLength;
            if (!takes(tokens, at, last, value, symbol))
            {
                continue;
            }

            if (written.SequenceEqual(spelling.AsSpan()))
            {
                return value;
            }

            loose ??= spelling.Length > 1 && !IsCased(spelling) ? value : null;
        }

        return loose;
    }
}
