using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.People;

/// <summary>Names that are no person's: places and bodies of several words, and what ends the names of streets and firms.</summary>
internal sealed class OtherNameTable
{
    private static readonly string[] PhraseTables = ["names-organisation", "places", "places.hand"];

    private readonly PhraseTrie phrases;
    private readonly LexemeSet tails;

    private OtherNameTable(WordLexicon lexicon)
    {
        phrases = new PhraseTrie(lexicon);
        tails = new LexemeSet(lexicon, LexiconTable.Words("name-tails.hand"));
        foreach (var table in PhraseTables)
        {
            foreach (var name in LexiconTable.Words(table))
            {
                if (name.IndexOf(' ') > 0)
                {
                    phrases.Add(name, 0);
                }
            }
        }
    }

    public static OtherNameTable Default => Shared.Instance;

    /// <summary>Whether the word ends names of streets, places and firms: <c>Avenue</c>, <c>Inc</c>.</summary>
    public bool IsTail(int lexeme) => tails.Has(lexeme);

    /// <summary>Whether the tokens start with the name of a place or body: <c>New York</c>.</summary>
    public bool Starts(Token[] tokens, int first, int end)
    {
        var node = PhraseTrie.Root;
        for (var i = first; i < end && phrases.TryStep(ref node, tokens[i].Lexeme); i++)
        {
            if (phrases.ValueAt(node) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static class Shared
    {
        internal static readonly OtherNameTable Instance = new(WordLexicon.Default);
    }
}
