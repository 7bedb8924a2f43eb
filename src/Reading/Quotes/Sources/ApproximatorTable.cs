using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Quotes.Sources;

/// <summary>Single words that make the number behind them less exact, by lexeme: there <c>about</c> governs no noun.</summary>
internal sealed class ApproximatorTable
{
    private readonly bool[] has;

    private ApproximatorTable(WordLexicon lexicon)
    {
        has = new bool[lexicon.Count];
        foreach (var row in LexiconTable.Rows("approximators.hand"))
        {
            has[lexicon.Find(row[0].AsSpan())] |= row[1] == "before" && row[2] != "exact";
        }

        has[WordLexicon.Unknown] = false;
    }

    public static ApproximatorTable Default => Shared.Instance;

    public bool Has(int lexeme) => has[lexeme];

    private static class Shared
    {
        internal static readonly ApproximatorTable Instance = new(WordLexicon.Default);
    }
}
