using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.People;

/// <summary>Names that are no person's: places and bodies of several words, and what starts and ends the names of streets and firms.</summary>
internal sealed class OtherNameTable
{
    private static readonly string[] PhraseTables = ["names-organisation", "names-organisation.hand", "places", "places.hand"];

    private readonly PhraseTrie phrases;
    private readonly LexemeSet heads;
    private readonly LexemeSet tails;

    private OtherNameTable(WordLexicon lexicon)
    {
        phrases = new PhraseTrie(lexicon);
        heads = new LexemeSet(lexicon, LexiconTable.Words("name-heads.hand"));
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

    /// <summary>Whether the word starts names of places and firms: <c>West Ham</c>.</summary>
    public bool IsHead(int lexeme) => heads.Has(lexeme);

    /// <summary>Whether the word ends names of streets, places and firms: <c>Avenue</c>, <c>Inc</c>.</summary>
    public bool IsTail(int lexeme) => tails.Has(lexeme);

    /// <summary>How many tokens of the run its longest name of a place or body takes from its start: 2 of <c>New York Mayor</c>; 0 where there is none.</summary>
    public int LengthAt(Token[] tokens, int first, int end)
    {
        var (node, length) = (PhraseTrie.Root, 0);
        for (var i = first; i < end && phrases.TryStep(ref node, tokens[i].Lexeme); i++)
        {
            length = phrases.ValueAt(node) >= 0 ? i + 1 - first : length;
        }

        return length;
    }

    private static class Shared
    {
        internal static readonly OtherNameTable Instance = new(WordLexicon.Default);
    }
}
