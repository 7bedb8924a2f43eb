using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Quotes.Sources;

/// <summary>Nouns for times, by lexeme: <c>this summer</c> stands before a verb and does nothing.</summary>
internal sealed class TimeNounTable
{
    private readonly bool[] has;

    private TimeNounTable(WordLexicon lexicon)
    {
        has = new bool[lexicon.Count];
        foreach (var row in LexiconTable.Rows("nouns-time.hand"))
        {
            has[lexicon.Find(row[0].AsSpan())] = true;
            has[lexicon.Find(row[1].AsSpan())] = true;
        }

        has[WordLexicon.Unknown] = false;
    }

    public static TimeNounTable Default => Shared.Instance;

    public bool Has(int lexeme) => has[lexeme];

    private static class Shared
    {
        internal static readonly TimeNounTable Instance = new(WordLexicon.Default);
    }
}
