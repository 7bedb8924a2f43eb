using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Prose;

/// <summary>Parts the tokens of a passage into sentences.</summary>
internal static class SentenceSplitter
{
    /// <summary>Adds the sentences of the tokens from <paramref name="first"/> on, and marks the word each starts with.</summary>
    public static void Split(Span<Token> tokens, int first, string text, PooledList<Sentence> sentences)
    {
        var start = first;
        for (var i = first; i < tokens.Length; i++)
        {
            if (!Ends(tokens, i, text))
            {
                continue;
            }

            i = TakeClosers(tokens, i);
            Add(tokens, start, i + 1, sentences);
            start = i + 1;
        }

        if (start < tokens.Length)
        {
            Add(tokens, start, tokens.Length, sentences);
        }
    }

    private static bool Ends(Span<Token> tokens, int i, string text)
    {
        ref readonly var token = ref tokens[i];
        var isAbbreviation = token.Has(TokenShape.Abbreviation);
        if (token.Kind != TokenKind.Stop && !isAbbreviation)
        {
            return false;
        }

        var next = TakeClosers(tokens, i) + 1;
        if (next >= tokens.Length)
        {
            return true;
        }

        if (tokens[next].Kind == TokenKind.Stop)
        {
            return false;
        }

        // An opening mark or bracket hides the word that tells.
        var word = next;
        while (word < tokens.Length && tokens[word].Kind is TokenKind.Mark or TokenKind.Punctuation
            && text[tokens[word].Start] is not (',' or ';' or ':'))
        {
            word++;
        }

        if (word >= tokens.Length)
        {
            return !isAbbreviation;
        }

        return isAbbreviation
            ? StartsAnew(tokens[word]) && !token.Is(WordClass.Role)
            : CanStart(tokens[next], tokens[word], text[token.Start]);
    }

    /// <summary>Behind an abbreviation only a capitalised function word tells a new sentence: <c>in the U.S.
    /// The bill</c>, not <c>U.S. President</c>.</summary>
    private static bool StartsAnew(in Token word) => word.Has(TokenShape.Capitalised) && word.Is(WordClass.FunctionWord);

    private static bool CanStart(in Token next, in Token word, char stop)
    {
        var capital = word.Has(TokenShape.Capitalised);
        if (!next.Has(TokenShape.SpaceBefore))
        {
            // Two sentences glued on the page: `end.Next`.
            return capital && stop == '.';
        }

        return stop switch
        {
            '.' => word.Kind != TokenKind.Word || capital || next.Kind == TokenKind.Mark,
            _ => word.Kind == TokenKind.Number || capital,
        };
    }

    /// <summary>The last of the marks and brackets that close behind a stop without a space: <c>.”)</c>.</summary>
    private static int TakeClosers(Span<Token> tokens, int stop)
    {
        var last = stop;
        while (last + 1 < tokens.Length && !tokens[last + 1].Has(TokenShape.SpaceBefore)
            && tokens[last + 1].Kind is TokenKind.Mark or TokenKind.Punctuation)
        {
            last++;
        }

        return last;
    }

    private static void Add(Span<Token> tokens, int start, int end, PooledList<Sentence> sentences)
    {
        sentences.Add(new Sentence(start, end));
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Number)
            {
                tokens[i] = tokens[i] with { Shape = tokens[i].Shape | TokenShape.SentenceStart };
                return;
            }
        }
    }
}
