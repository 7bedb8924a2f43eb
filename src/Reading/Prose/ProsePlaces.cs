namespace Corpus.Reading.Prose;

/// <summary>Where to begin to look for the token at an offset, and for the sentence of a token: what comes behind asks for hundreds of both.</summary>
internal sealed class ProsePlaces
{
    private const int CharactersAStep = 32;
    private const int TokensAStep = 8;

    private readonly Token[] tokens;
    private readonly Sentence[] sentences;

    /// <summary>The first token that ends behind the step's first character.</summary>
    private readonly int[] tokenAt;

    /// <summary>The first sentence that ends behind the step's first token.</summary>
    private readonly int[] sentenceAt;

    public ProsePlaces(Token[] tokens, Sentence[] sentences)
    {
        (this.tokens, this.sentences) = (tokens, sentences);
        tokenAt = new int[tokens.Length == 0 ? 0 : (tokens[tokens.Length - 1].End / CharactersAStep) + 1];
        for (var (step, token) = (0, 0); step < tokenAt.Length; step++)
        {
            token = TokenFrom(step * CharactersAStep, token);
            tokenAt[step] = token;
        }

        sentenceAt = new int[(tokens.Length / TokensAStep) + 1];
        for (var (step, sentence) = (0, 0); step < sentenceAt.Length; step++)
        {
            sentence = SentenceOf(step * TokensAStep, sentence);
            sentenceAt[step] = sentence;
        }
    }

    /// <summary>The first token that ends behind the offset; the number of tokens where none does.</summary>
    public int TokenFrom(int offset)
    {
        var step = Math.Max(0, offset) / CharactersAStep;
        return step < tokenAt.Length ? TokenFrom(offset, tokenAt[step]) : tokens.Length;
    }

    /// <summary>The sentence that the token stands in; the number of sentences where it stands in none.</summary>
    public int SentenceOf(int token)
    {
        var step = Math.Max(0, token) / TokensAStep;
        return step < sentenceAt.Length ? SentenceOf(token, sentenceAt[step]) : sentences.Length;
    }

    private int TokenFrom(int offset, int from)
    {
        while (from < tokens.Length && tokens[from].End <= offset)
        {
            from++;
        }

        return from;
    }

    private int SentenceOf(int token, int from)
    {
        while (from < sentences.Length && sentences[from].EndToken <= token)
        {
            from++;
        }

        return from;
    }
}
