using Corpus.Reading.Figures.Periods;
using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures.Subjects;

/// <summary>
/// Reads what the figures of a sentence measure: the noun phrase before the verb, <c>Total bilateral trade was US$22.94 billion</c>, before
/// <c>of</c>, <c>a fine of $5</c>, behind the figure, <c>a 5 per cent rise in wages</c>, <c>60 per cent of voters</c>, or between a verb of
/// change and its figure, <c>cut the fare by 5 per cent</c>.
/// </summary>
internal readonly struct SubjectReader(SentenceTokens tokens, List<StatedPeriod>? periods)
{
    /// <summary>How far before the figure the verb of <c>ended the day 1.2 per cent higher</c> stands.</summary>
    private const int ObjectReach = 4;

    /// <summary>How far before its <c>by</c> a verb of change may stand.</summary>
    private const int VerbReach = 10;

    /// <summary>Before <c>of</c> the phrase is short: it does not reach across what the one before a verb may hold.</summary>
    private const WordClass Boundaries = WordClass.Conjunction | WordClass.Determiner | WordClass.Preposition | WordClass.Auxiliary;

    private readonly SentenceTokens tokens = tokens;
    private readonly List<StatedPeriod>? periods = periods;
    private readonly SubjectPhrases phrases = new(tokens, periods);
    private readonly SubjectVerbs verbs = new(tokens);

    /// <summary>Whether the quantity goes on about the one before it: <c>…, up 14.7 per cent</c>, <c>fell 7% to $2.3 billion</c>,
    /// <c>slowed to 2% from 3%</c>.</summary>
    /// <param name="first">The first token of the quantity's hedges.</param>
    public bool GoesOn(int first, Quantity previous) =>
        (HasChange(first - 1, ChangeClass.Adverb) && tokens.Is(first - 2, ','))
        || (tokens.Has(first - 1, Cue.To | Cue.From) && first - 1 == previous.OuterEnd);

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

        return (quantity.HasUnit ? Described(quantity) : null) ?? BehindVerb(at, quantity)
            ?? (quantity.HasUnit ? Beside(at, quantity) ?? Behind(quantity) ?? BehindAnyVerb(at, quantity) : null);
    }

    /// <summary><c>a 5 per cent rise in wages</c>, <c>a 20 per cent stake in the brewery</c>, <c>the firm's $3 billion loss</c></summary>
    private TextRange? Described(Quantity quantity)
    {
        var (before, at) = (quantity.First - 1, quantity.OuterEnd);
        at += tokens.IsJoint(at) || tokens.Has(at, Cue.Dimension) ? 1 : 0;
        if (!(tokens[before].Is(WordClass.Determiner) || tokens.Has(before, Cue.Article) || tokens[before].Kind == TokenKind.Possessive))
        {
            return null;
        }

        return HasChange(at, ChangeClass.Noun) ? Within(at + 1)
            : CountedNoun.IsPart(tokens, at) && !HasChange(at, ChangeClass.Comparative) ? phrases.Behind(at, keepsPreposition: true)
            : null;
    }

    private TextRange? BehindVerb(int at, Quantity quantity)
    {
        var (figure, by) = (at, false);
        while (IsBetween(at))
        {
            by |= tokens.Has(at, Cue.By | Cue.To);
            at--;
        }

        if (!verbs.Measures(at, quantity, at == figure, by) && !(IsComparative(quantity) && TryVerbBefore(ref at)))
        {
            return by && quantity.HasUnit ? Object(at) : null;
        }

        return BeforeVerb(at);
    }

    private TextRange? BehindAnyVerb(int at, Quantity quantity)
    {
        var figure = at;
        while (IsBetween(at) && !tokens.Has(at, Cue.By | Cue.Of | Cue.From | Cue.On))
        {
            at--;
        }

        return verbs.IsFinite(at, quantity, at == figure) ? BeforeVerb(at) : null;
    }

    private TextRange? BeforeVerb(int at)
    {
        at--;
        while (tokens.Has(at, Cue.Link | Cue.Expected | Cue.To | Cue.Than | Cue.Filler)
            || tokens[at].Is(WordClass.Auxiliary | WordClass.Adverb))
        {
            at--;
        }

        return phrases.Before(at + 1, WordClass.Conjunction);
    }

    private bool IsBetween(int at) =>
        tokens[at].Is(WordClass.Preposition) || tokens.Has(at, Cue.By | Cue.To) || HasChange(at, ChangeClass.Adverb);

    /// <summary><c>cut the fare by 5 per cent</c>, <c>raised its key rate to 5 per cent</c>; <c>rose in May by 5 per cent</c> has no
    /// object.</summary>
    /// <param name="last">The last token before <c>by</c>.</param>
    private TextRange? Object(int last)
    {
        for (var verb = last; verb > last - VerbReach && tokens[verb].Kind is TokenKind.Word or TokenKind.Possessive or TokenKind.Hyphen; verb--)
        {
            if (!ChangeReader.IsMove(tokens, verb) || tokens[verb - 1].Is(WordClass.Determiner))
            {
                continue;
            }

            // `pushed up the price`: the verb and its particle.
            var start = verb + 1;
            verb -= HasChange(verb, ChangeClass.Adverb) ? 1 : 0;
            return tokens[start].Is(WordClass.Preposition | WordClass.Adverb) || StartsPeriod(start)
                ? BeforeVerb(verb)
                : phrases.From(start, last + 1);
        }

        return null;
    }

    private bool StartsPeriod(int at)
    {
        foreach (var period in periods ?? [])
        {
            if (period.First == at || period.First == at + 1)
            {
                return true;
            }
        }

        return false;
    }

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

    /// <summary><c>60 per cent of voters</c>, <c>5 per cent growth in lending</c>, <c>$5 million in damages</c></summary>
    private TextRange? Behind(Quantity quantity)
    {
        var at = quantity.OuterEnd;
        if (HasChange(at, ChangeClass.Noun))
        {
            return Within(at + 1);
        }

        if (quantity.Kind == FigureKind.Money && tokens.Has(at, Cue.Portion) && tokens.Has(at, Cue.Within) && IsStuff(at + 1))
        {
            return phrases.Behind(at + 1, keepsPreposition: false);
        }

        return tokens.Has(at, Cue.Of) && quantity.Kind is not (FigureKind.Money or FigureKind.Duration)
            ? phrases.Behind(at + 1, keepsPreposition: false)
            : null;
    }

    /// <summary>What an amount comes in: <c>damages</c>, but neither a place nor a time.</summary>
    private bool IsStuff(int at) => CountedNoun.IsPart(tokens, at) && !tokens.IsCapitalised(at) && !StartsPeriod(at)
        && !tokens.Has(at, Cue.Measures | Cue.Year);

    private TextRange? Within(int at) => tokens.Has(at, Cue.Within | Cue.Of) ? phrases.Behind(at + 1, keepsPreposition: false) : null;

    /// <summary><c>The deficit, at 5 per cent, is</c>; <c>At 828 metres, the tower is</c>; <c>shares, up 4 per cent, led</c>; <c>a
    /// contract worth $40 million</c></summary>
    private TextRange? Beside(int at, Quantity quantity)
    {
        if (tokens.Has(at, Cue.Worth))
        {
            return phrases.Before(at, Boundaries);
        }

        if (tokens.Has(at, Cue.At) && at == tokens.First && tokens.Is(quantity.OuterEnd, ','))
        {
            return phrases.Behind(quantity.OuterEnd + 1, keepsPreposition: false);
        }

        return tokens.Is(at - 1, ',') && (tokens.Has(at, Cue.At) || HasChange(at, ChangeClass.Adverb))
            ? phrases.Before(at - 1, WordClass.Conjunction)
            : null;
    }

    private bool HasChange(int at, ChangeClass any) => (tokens.Lexicon.Changes.ClassOf(tokens[at].Lexeme) & any) != 0;
}
