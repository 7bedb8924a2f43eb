using Corpus.Reading.Lexicon;

namespace Corpus.Reading.People;

/// <summary>Words that are in no name though sentences and headlines capitalise them, by lexeme.</summary>
internal sealed class PlainWordTable
{
    private readonly LexemeSet plain;

    private PlainWordTable(WordLexicon lexicon) => plain = new LexemeSet(lexicon, LexiconTable.Rows("words-plain.hand").Select(row => row[0]));

    public static PlainWordTable Default => Shared.Instance;

    public bool IsPlain(int lexeme) => plain.Has(lexeme);

    private static class Shared
    {
        internal static readonly PlainWordTable Instance = new(WordLexicon.Default);
    }
}
