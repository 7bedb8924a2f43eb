using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>
/// Reads what the figures of a sentence measure: the noun phrase before the verb, <c>Total bilateral trade was US$22.94 billion</c>, or
/// before <c>of</c>, <c>a fine of $5</c>.
/// </summary>
internal readonly struct SubjectReader(SentenceTokens tokens, List<StatedPeriod>? periods)
{
    private const int MaxWords = 12;

    /// <summary>What the phrase before <c>of</c> does not reach across; the one before a verb only stops at conjunctions.</summary>
    private const WordClass Boundaries = WordClass.Conjunction | WordClass.Determiner | WordClass.Preposition | WordClass.Auxiliary;

    private readonly SentenceTokens tokens = tokens;

    /// <summary>Whether the quantity goes on about the one before it: <c>…, up 14.7 per cent</c>, <c>fell 7% to $2.3 billion</c>.</summary>
    /// <param name="first">The first token of the quantity's hedges.</param>
    public bool GoesOn(int first, Quantity previous) =>
        HasChange(first - 1, ChangeClass.Adverb) || (tokens.Has(first - 1, Cue.To) && first - 1 == previous.OuterEnd);

    /// <param name="first">The first token of the quantity's hedges.</param>
    public TextRange? Read(Quantity quantity, int first)
    {
        if (!quantity.HasUnit || quantity.Kind is FigureKind.Duration or FigureKind.Age)
        {
            return null;
        }

        var at = first - 1;
        at -= tokens.Has(at, Cue.By | Cue.To) ? 1 : 0;
        if (tokens.Has(at, Cue.Of))
        {
            // `a rise of 5 per cent` measures no rise, it says how large one was.
            return HasChange(at - 1, ChangeClass.Noun) ? null : Phrase(at, Boundaries);
        }

        // `stood at`, `amounted to`
        at -= !tokens.Has(at, Cue.Link) && tokens[at].Is(WordClass.Preposition) ? 1 : 0;
        if (!tokens.Has(at, Cue.Link))
        {
            return null;
        }

        while (tokens.Has(at, Cue.Link) || tokens[at].Is(WordClass.Auxiliary | WordClass.Adverb))
        {
            at--;
        }

        return Phrase(at + 1, WordClass.Conjunction);
    }

    /// <summary>The phrase that ends before a token: back to a mark or a boundary,
    /// without the period and the articles it starts with.</summary>
    private TextRange? Phrase(int end, WordClass boundaries)
    {
        var start = end;
        while (start > end - MaxWords && IsPart(start - 1, boundaries))
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

    private bool IsPart(int i, WordClass boundaries) =>
        tokens.Holds(i) && tokens[i].Kind is TokenKind.Word or TokenKind.Possessive or TokenKind.Hyphen or TokenKind.Number
        && !tokens[i].Is(boundaries) && !tokens.Has(i, Cue.Link);

    private bool HasChange(int at, ChangeClass any) => (tokens.Lexicon.Changes.ClassOf(tokens[at].Lexeme) & any) != 0;
}
