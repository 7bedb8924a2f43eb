using Corpus.Reading.Figures.Periods;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures.Subjects;

/// <summary>
/// Reads what the figures of a sentence measure: the noun phrase before the verb, <c>Total bilateral trade was US$22.94 billion</c>, before
/// <c>of</c>, <c>a fine of $5</c>, or behind the figure, <c>a 5 per cent rise in wages</c>, <c>60 per cent of voters</c>.
/// </summary>
internal readonly struct SubjectReader(SentenceTokens tokens, List<StatedPeriod>? periods)
{
    /// <summary>How far before the figure the verb of <c>ended the day 1.2 per cent higher</c> stands.</summary>
    private const int ObjectReach = 4;

    /// <summary>Before <c>of</c> the phrase is short: it does not reach across what the one before a verb may hold.</summary>
    private const WordClass Boundaries = WordClass.Conjunction | WordClass.Determiner | WordClass.Preposition | WordClass.Auxiliary;

    private readonly SentenceTokens tokens = tokens;
    private readonly SubjectPhrases phrases = new(tokens, periods);

    /// <summary>Whether the quantity goes on about the one before it: <c>…, up 14.7 per cent</c>, <c>fell 7% to $2.3 billion</c>.</summary>
    /// <param name="first">The first token of the quantity's hedges.</param>
    public bool GoesOn(int first, Quantity previous) =>
        (HasChange(first - 1, ChangeClass.Adverb) && tokens.Is(first - 2, ','))
        || (tokens.Has(first - 1, Cue.To) && first - 1 == previous.OuterEnd);

    /// <param name="first">The first token of the quantity's hedges.</param>
    public TextRange? Read(Quantity quantity, int first)
    {
        if (quantity.Kind is FigureKind.Age || quantity.Number.Is(NumeralForm.Portion))
        {
            return null;
        }

        var at = first - 1;
        if (quantity.HasUnit && tokens.Has(at, Cue.Of))
        {
            // `a rise of 5 per cent` measures no rise, it says how large one was.
            return HasChange(at - 1, ChangeClass.Noun) ? Within(quantity.OuterEnd) : phrases.Before(at, Boundaries, ofNoun: true);
        }

        return BehindVerb(at, quantity) ?? (quantity.HasUnit ? Beside(at) ?? Behind(quantity) : null);
    }

    private TextRange? BehindVerb(int at, Quantity quantity)
    {
        var by = false;
        while (tokens[at].Is(WordClass.Preposition) || tokens.Has(at, Cue.By | Cue.To) || HasChange(at, ChangeClass.Adverb))
        {
            by |= tokens.Has(at, Cue.By | Cue.To);
            at--;
        }

        if (!IsVerb(at, quantity, by) && !(IsComparative(quantity) && TryVerbBefore(ref at)))
        {
            return null;
        }

        at--;
        while (tokens.Has(at, Cue.Link | Cue.Expected | Cue.To | Cue.Than | Cue.Filler)
            || tokens[at].Is(WordClass.Auxiliary | WordClass.Adverb))
        {
            at--;
        }

        return phrases.Before(at + 1, WordClass.Conjunction);
    }

    private bool IsVerb(int at, Quantity quantity, bool by) =>
        tokens.Has(at, Cue.Link | Cue.Expected)
        || (tokens.Has(at, Cue.Measures) && quantity.HasUnit)
        || (tokens.Has(at, Cue.Lasts) && quantity.Kind == FigureKind.Duration)
        || (by && ChangeReader.IsMove(tokens, at));

    /// <summary><c>ended the day 1.2 per cent higher</c></summary>
    private bool IsComparative(Quantity quantity) => HasChange(quantity.OuterEnd, ChangeClass.Comparative);

    private bool TryVerbBefore(ref int at)
    {
        for (var i = at; i > at - ObjectReach; i--)
        {
            if (tokens.Has(i, Cue.Link | Cue.Measures))
            {
                at = i;
                return true;
            }
        }

        return false;
    }

    /// <summary><c>a 5 per cent rise in wages</c>, <c>a 20 per cent stake in the brewery</c>, <c>60 per cent of voters</c></summary>
    private TextRange? Behind(Quantity quantity)
    {
        var at = quantity.OuterEnd;
        if (HasChange(at, ChangeClass.Noun))
        {
            return Within(at + 1);
        }

        if (tokens.Has(at, Cue.Of) && quantity.Kind is not (FigureKind.Money or FigureKind.Duration))
        {
            return phrases.Behind(at + 1, keepsPreposition: false);
        }

        return quantity.Kind == FigureKind.Percent && tokens.Has(quantity.First - 1, Cue.Article) && CountedNoun.IsPart(tokens, at)
            ? phrases.Behind(at, keepsPreposition: true)
            : null;
    }

    private TextRange? Within(int at) => tokens.Has(at, Cue.Within | Cue.Of) ? phrases.Behind(at + 1, keepsPreposition: false) : null;

    /// <summary><c>The deficit, at 5 per cent, is</c>; <c>a contract worth $40 million</c></summary>
    private TextRange? Beside(int at) =>
        tokens.Has(at, Cue.Worth) ? phrases.Before(at, Boundaries)
        : tokens.Is(at - 1, ',') && tokens.Has(at, Cue.At) ? phrases.Before(at - 1, WordClass.Conjunction) : null;

    private bool HasChange(int at, ChangeClass any) => (tokens.Lexicon.Changes.ClassOf(tokens[at].Lexeme) & any) != 0;
}
