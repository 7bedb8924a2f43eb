using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>The phrases of <c>change-bases.tsv</c>.</summary>
internal sealed class BasisPhrases
{
    private readonly PhraseTrie trie;

    public BasisPhrases(WordLexicon lexicon)
    {
        trie = new PhraseTrie(lexicon);
        foreach (var row in LexiconTable.Rows("change-bases"))
        {
            trie.Add(row[0], (int)TableValue.Name<BasisKind>(row[1]));
        }
    }

    /// <summary>The longest phrase that starts at the token, hyphens between its words passed over.</summary>
    public BasisKind Match(SentenceTokens tokens, int at, out int end)
    {
        var (node, found) = (PhraseTrie.Root, BasisKind.None);
        end = at;
        for (var i = at; trie.TryStep(ref node, tokens[i].Lexeme); i += tokens.IsJoint(i + 1) ? 2 : 1)
        {
            if (trie.ValueAt(node) is var kind and >= 0)
            {
                (found, end) = ((BasisKind)kind, i + 1);
            }
        }

        return found;
    }
}
