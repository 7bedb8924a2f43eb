namespace Corpus.Reading.Lexicon;

/// <summary>Words by lexeme, as tables hold them; words that the lexicon does not know are in none. Immutable.</summary>
internal sealed class LexemeSet
{
    private readonly bool[] has;

    public LexemeSet(WordLexicon lexicon, IEnumerable<string> words)
    {
        has = new bool[lexicon.Count];
        foreach (var word in words)
        {
            has[lexicon.Find(word.AsSpan())] = true;
        }

        has[WordLexicon.Unknown] = false;
    }

    public bool Has(int lexeme) => has[lexeme];
}
