using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>Names that a number belongs to, whatever is counted behind it: <c>FTSE 100 companies</c>. The rows of
/// <c>names-numbered.tsv</c>, by lexeme.</summary>
internal sealed class NumberedNames
{
    private readonly Dictionary<int, decimal[]> numbers = [];

    public NumberedNames(WordLexicon lexicon)
    {
        foreach (var row in LexiconTable.Rows("names-numbered"))
        {
            numbers[lexicon.Find(row[0].AsSpan())] = Array.ConvertAll(row[1].Split(' '), TableValue.Ratio);
        }
    }

    /// <summary>Whether the token is such a name, with a capital, and the number behind it one of its own.</summary>
    public bool IsNumbered(SentenceTokens tokens, int at, decimal number) =>
        tokens.IsCapitalised(at) && numbers.TryGetValue(tokens[at].Lexeme, out var own) && Array.IndexOf(own, number) >= 0;
}
