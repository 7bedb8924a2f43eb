namespace Corpus.Reading.Lexicon;

/// <summary>Words by lexeme, a bit each: all tokens of a text are asked for some sets, and a bit a word stays in the processor's nearest
/// cache where a byte does not. Words that the lexicon does not know are in none. Fill it once, then only read it.</summary>
internal sealed class LexemeSet(WordLexicon lexicon)
{
    private const int Bits = 64;

    private readonly ulong[] words = new ulong[(lexicon.Count / Bits) + 1];

    public LexemeSet(WordLexicon lexicon, IEnumerable<string> words)
        : this(lexicon)
    {
        foreach (var word in words)
        {
            Add(lexicon.Find(word.AsSpan()));
        }
    }

    public void Add(int lexeme) => words[lexeme / Bits] |= lexeme == WordLexicon.Unknown ? 0 : 1UL << (lexeme % Bits);

    public bool Has(int lexeme) => ((words[lexeme >> 6] >> lexeme) & 1) != 0;
}
