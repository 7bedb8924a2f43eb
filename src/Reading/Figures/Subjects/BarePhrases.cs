using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures.Subjects;

/// <summary>Takes off a phrase what only leads to it, and tells whether what is left names something that can be measured.</summary>
internal readonly struct BarePhrases(SentenceTokens tokens)
{
    private readonly SentenceTokens tokens = tokens;
    private readonly SubjectWords words = new(tokens);

    /// <summary>The tokens without articles and prepositions at the start; null where a pronoun or nothing is left.</summary>
    public TextRange? Of(int start, int end)
    {
        // `half-year sales`: a number word that is joined to the phrase belongs to it.
        start -= tokens.IsJoint(start) ? 1 : 0;
        while (start < end && !tokens.IsJoint(start + 1)
            && (tokens[start].Is(WordClass.Determiner | WordClass.Preposition | WordClass.Adverb) || tokens.Is(start, ',')
                || tokens[start].Kind == TokenKind.Possessive))
        {
            start++;
        }

        // `the mine's output`, `one-way ticket` are no pronouns'.
        var pronoun = tokens[start].Is(WordClass.Pronoun) && tokens[start + 1].Kind != TokenKind.Possessive && !tokens.IsJoint(start + 1);
        return start >= end || pronoun || tokens[end - 1].Kind == TokenKind.Possessive || IsOpen(start, end) || IsAmount(start, end) || IsShortened(start, end)
            || (end == start + 1 && tokens.HasChange(start, ChangeClass.Comparative))
            ? null
            : new TextRange(tokens[start].Start, tokens.SpanEnd(end - 1));
    }

    /// <summary><c>the largest of which</c>, <c>in the system it would save</c>, <c>which the ministry says will save</c>: the phrase goes on,
    /// or a clause ends in it.</summary>
    private bool IsOpen(int start, int end)
    {
        var last = end - 1;
        return last > start && !tokens.IsJoint(last - 1)
            && (tokens[last].Is(WordClass.Preposition) || words.OpensClause(last)
                || (tokens[last].Is(WordClass.Pronoun) && !tokens[last].Is(WordClass.Determiner) && !tokens[last - 1].Is(WordClass.Preposition)));
    }

    /// <summary><c>a family on £60,000 will be £1,260 better off</c>, <c>12 per cent cheaper, at £64</c>: an amount is measured itself;
    /// <c>7,000 fans</c> and <c>2027 earnings</c> are things.</summary>
    private bool IsAmount(int start, int end) =>
        tokens.IsNumber(start) && end > start && !tokens.IsJoint(start + 1)
        && (end == start + 1 || tokens.Lexicon.Currencies.Starts(tokens[start - 1].Lexeme) || !CountedPhrase.IsPart(tokens, start + 1));

    /// <summary><c>It's been</c>, <c>didn't</c>: a verb is in it, and nothing is owned.</summary>
    private bool IsShortened(int start, int end) =>
        (end == start + 1 && tokens.IsContraction(start))
        || (end == start + 2 && tokens[start].Is(WordClass.Pronoun) && tokens[start + 1].Kind == TokenKind.Possessive);
}
