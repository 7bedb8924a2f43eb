using Corpus.Reading.Lexicon;

namespace Corpus.Reading.People;

/// <summary>Words that are in no name though sentences and headlines capitalise them, by lexeme.</summary>
internal sealed class PlainWordTable
{
    private readonly bool[] isPlain;

    private PlainWordTable(WordLexicon lexicon)
    {
        isPlain = new bool[lexicon.Count];
        foreach (var row in LexiconTable.Rows("words-plain.hand"))
        {
            isPlain[lexicon.Find(row[0].AsSpan())] = true;
        }
    }

    public static PlainWordTable Default => Shared.Instance;

    public bool IsPlain(int lexeme) => isPlain[lexeme];

    private static class Shared
    {
        internal static readonly PlainWordTable Instance = new(WordLexicon.Default);
    }
}
