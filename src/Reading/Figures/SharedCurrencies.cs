using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>The words of <c>currency-shared.tsv</c>, by lexeme, and the currencies that each may mean.</summary>
internal sealed class SharedCurrencies
{
    private readonly HashSet<string>?[] codes;

    public SharedCurrencies(WordLexicon lexicon)
    {
        codes = new HashSet<string>?[lexicon.Count];
        foreach (var row in LexiconTable.Rows("currency-shared"))
        {
            codes[lexicon.Find(row[0].AsSpan())] = new HashSet<string>(row[1].Split(' '), StringComparer.Ordinal);
        }
    }

    /// <summary>The currencies that the word may mean; null where it is no shared word.</summary>
    public HashSet<string>? CodesOf(int lexeme) => codes[lexeme];
}
