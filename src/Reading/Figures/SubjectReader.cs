using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>Reads what a figure measures: the noun phrase before its verb, <c>Total bilateral trade was US$22.94 billion</c>, or before its <c>of</c>, <c>a fine of $5</c>.</summary>
internal static class SubjectReader
{
    private const int MaxWords = 12;

    /// <param name="first">The first token of the quantity's hedges.</param>
    /// <param name="previous">The quantity before it in the sentence, whose subject it shares where it is said in addition: <c>, up 14.7 per cent</c>.</param>
    public static TextRange? Read(SentenceTokens tokens, Quantity quantity, int first, Quantity? previous, TextRange? subject, List<StatedPeriod>? periods)
    {
        if (!quantity.HasUnit || quantity.Kind is FigureKind.Duration or FigureKind.Age)
        {
            return null;
        }

        var at = first - 1;
        if (previous != null && IsAddition(tokens, at, previous.Value))
        {
            return subject;
        }

        at -= tokens.Has(at, Cue.By | Cue.To) ? 1 : 0;
        if (tokens.Has(at, Cue.Of))
        {
            return IsChange(tokens, at - 1) ? null : Phrase(tokens, at, WordClass.Conjunction | WordClass.Determiner | WordClass.Preposition | WordClass.Auxiliary, periods);
        }

        if (!tokens.Has(at, Cue.Link) && tokens[at].Is(WordClass.Preposition))
        {
            // `stood at`, `amounted to`
            at--;
        }

        if (!tokens.Has(at, Cue.Link))
        {
            return null;
        }

        while (tokens.Has(at, Cue.Link) || tokens[at].Is(WordClass.Auxiliary | WordClass.Adverb))
        {
            at--;
        }

        return Phrase(tokens, at + 1, WordClass.Conjunction, periods);
    }

    /// <summary><c>…, up 14.7 per cent</c> and <c>fell 7% to $2.3 billion</c> go on about the figure before.</summary>
    private static bool IsAddition(SentenceTokens tokens, int at, Quantity previous) =>
        tokens.Lexicon.Changes.ClassOf(tokens[at].Lexeme).HasFlag(ChangeClass.Adverb) || (tokens.Has(at, Cue.To) && at == previous.OuterEnd);

    /// <summary>The phrase that ends before a token: back to a mark, a conjunction or the sentence's start, without articles and the words of time before it.</summary>
    private static TextRange? Phrase(SentenceTokens tokens, int end, WordClass stops, List<StatedPeriod>? periods)
    {
        var start = end;
        while (start > end - MaxWords && IsPart(tokens, start - 1, stops))
        {
            start--;
        }

        foreach (var period in periods ?? [])
        {
            // `In May 2021 exports were`, `Exports in May 2021 were`: the period is told apart.
            start = period.First <= start && period.End > start ? period.End : start;
            end = period.First > start && period.End == end ? period.First : end;
        }

        while (start < end && (tokens[start].Is(WordClass.Determiner | WordClass.Preposition | WordClass.Adverb) || tokens.Is(start, ',')))
        {
            start++;
        }

        return start >= end || tokens[start].Is(WordClass.Pronoun) ? null : new TextRange(tokens[start].Start, tokens[end - 1].End);
    }

    /// <summary><c>a rise of 5 per cent</c> measures no rise, it says how large one was.</summary>
    private static bool IsChange(SentenceTokens tokens, int at) => tokens.Lexicon.Changes.ClassOf(tokens[at].Lexeme).HasFlag(ChangeClass.Noun);

    private static bool IsPart(SentenceTokens tokens, int i, WordClass stops) =>
        tokens[i].Kind is TokenKind.Word or TokenKind.Possessive or TokenKind.Hyphen or TokenKind.Number && tokens.Holds(i)
        && !tokens[i].Is(stops) && !tokens.Has(i, Cue.Link);
}
