using Corpus.Reading.Figures.Periods;
using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures.Subjects;

/// <summary>Reads what a figure measures by the verb before it: its subject, <c>trade was $5 million</c>, or its object, <c>cut the fare by 5
/// per cent</c>.</summary>
internal readonly struct VerbSubjects(SentenceTokens tokens, List<StatedPeriod>? periods)
{
    /// <summary>How far before the figure the verb of <c>ended the day 1.2 per cent higher</c> stands.</summary>
    private const int ObjectReach = 4;

    /// <summary>How far before its <c>by</c> a verb of change may stand.</summary>
    private const int VerbReach = 10;

    private readonly SentenceTokens tokens = tokens;
    private readonly SubjectPhrases phrases = new(tokens, periods);
    private readonly SubjectVerbs verbs = new(tokens);
    private readonly SubjectNeighbours neighbours = new(tokens, periods);

    /// <param name="at">The last token before the quantity's hedges.</param>
    public TextRange? Behind(int at, in Quantity quantity)
    {
        // `will rise from 3 to 5`, `has grown from an initial 3 to more than 5`
        at -= tokens.Has(at, Cue.From) && ChangeReader.IsMove(tokens, at - 1) ? 1 : 0;
        var (figure, by) = (at, tokens.Has(at + 1, Cue.From) && (quantity.IsRange || ChangeReader.IsMove(tokens, at)));
        while (IsBetween(at))
        {
            by |= tokens.Has(at, Cue.By | Cue.To);
            at--;
        }

        if (by && tokens.Is(at, ','))
        {
            return BehindComma(at - 1);
        }

        if (tokens.HasChange(figure, ChangeClass.Adverb) && Object(at, ObjectRole.Sent) is { } sent)
        {
            return sent;
        }

        if (!verbs.Measures(at, quantity, at == figure, by) && !(IsComparative(quantity) && TryVerbBefore(ref at)))
        {
            return by ? Object(at, ObjectRole.Moved)
                : tokens.Has(figure, Cue.At) ? Object(at, ObjectRole.Assessed) ?? (quantity.Kind == FigureKind.Money ? Object(at, ObjectRole.Traded) : null)
                : tokens.Has(figure, Cue.For) && quantity.Kind == FigureKind.Money ? Object(at, ObjectRole.Traded)
                : null;
        }

        // `economists had expected 3.5 per cent`: who expects is not measured.
        return tokens.Has(at, VerbCue.Expected) && HasSomebody(at) ? null : BeforeVerb(at);
    }

    /// <summary><c>Confidence fell for a third month, by 2 points</c>, <c>copper rose a penny, to $2.20</c>: what moved, whatever stands
    /// between.</summary>
    private TextRange? BehindComma(int last)
    {
        for (var verb = last; verb > last - VerbReach && IsInPhrase(verb); verb--)
        {
            if (verbs.Has(verb, ObjectRole.Moved) && tokens.HasChange(verb, ChangeClass.Direct) && !tokens[verb - 1].Is(WordClass.Determiner))
            {
                return tokens.IsNumber(verb - 1) || tokens.IsNumber(verb - 2) ? null : BeforeVerb(verb);
            }
        }

        return null;
    }

    /// <summary>Behind a finite verb of any meaning, if the quantity has a unit.</summary>
    public TextRange? BehindAny(int at, in Quantity quantity)
    {
        var figure = at;
        while (IsBetween(at) && !tokens.Has(at, Cue.By | Cue.Of | Cue.From | Cue.On))
        {
            at--;
        }

        return (at == figure && quantity.Kind == FigureKind.Money ? Cost(at) : null)
            ?? (verbs.IsFinite(at, quantity, at == figure) && !(IsOfSomebody(at, quantity) && HasSomebody(at)) ? BeforeVerb(at) : null);
    }

    /// <summary>What people do: they pay and expect.</summary>
    private bool IsOfSomebody(int verb, in Quantity quantity) => quantity.Kind == FigureKind.Money || tokens.Has(verb, VerbCue.Expected);

    /// <summary><c>Investors pulled $5 million out</c>: people and bodies hand money on, they do not amount to it; <c>fares on the line</c>
    /// are neither.</summary>
    private bool HasSomebody(int verb)
    {
        var head = phrases.EndBefore(verb) - 1;
        var before = head;
        while (tokens.IsWord(before) && !tokens[before].Is(WordClass.Preposition))
        {
            before--;
        }

        return !tokens.Holds(before) && tokens[head].Is(WordClass.PersonNoun | WordClass.GroupNoun);
    }

    /// <summary><c>The strike cost the airline $5 million</c></summary>
    private TextRange? Cost(int last)
    {
        for (var i = last; i > last - ObjectReach && IsInPhrase(i); i--)
        {
            if (tokens.Has(i, VerbCue.Costs))
            {
                return BeforeVerb(i);
            }
        }

        return null;
    }

    /// <summary>The subject of the verb at the token.</summary>
    public TextRange? BeforeVerb(int verb)
    {
        var at = phrases.EndBefore(verb) - 1;
        if (tokens.Has(at, Cue.And) || (tokens.Is(at, ',') && !tokens.Has(verb - 1, Cue.There) && IsFirstComma(at)))
        {
            // `The fire has burned 90 hectares and is 35 per cent contained`, `It costs £9, weighs 90 grams and lasts`
            return neighbours.Opening();
        }

        // `The deficit, which stood at 7 per cent`; `that` opens other clauses too.
        return tokens.Has(at, Cue.Relative) && !tokens.Has(at, Cue.Clause)
            ? phrases.Antecedent(tokens.Is(at - 1, ',') ? at - 1 : at)
            : phrases.Before(at + 1, verb > at + 1 || !tokens.Has(verb, VerbCue.Assesses) ? WordClass.Conjunction : SubjectNeighbours.Boundaries, ofNoun: tokens.Has(verb, VerbCue.Assesses) && verb == at + 1);
    }

    /// <summary>Whether no comma before it opens what this one closes: <c>The bridge, built in 1931, carries</c>.</summary>
    private bool IsFirstComma(int comma)
    {
        for (var i = tokens.First; i < comma; i++)
        {
            if (tokens.Is(i, ','))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsBetween(int at) =>
        !tokens.IsJoint(at - 1) && !ChangeReader.IsParticle(tokens, at)
        && (tokens[at].Is(WordClass.Preposition) || tokens.Has(at, Cue.By | Cue.To) || tokens.HasChange(at, ChangeClass.Adverb)
            || (tokens[at].Is(WordClass.Adverb) && !tokens.Has(at, TimeCue.Earlier | TimeCue.Later)));

    /// <summary><c>cut the fare by 5 per cent</c>, <c>raised its key rate to 5 per cent</c>, <c>put the damage at $5 million</c>, <c>sold
    /// the farm for $5 million</c>; <c>rose in May by 5 per cent</c> has no object.</summary>
    /// <param name="last">The last token before the preposition.</param>
    private TextRange? Object(int last, ObjectRole role)
    {
        for (var verb = last; verb > last - VerbReach && IsInPhrase(verb); verb--)
        {
            if (role == ObjectRole.Moved && tokens.Has(verb, VerbCue.Compares))
            {
                return BeforeVerb(verb);
            }

            if (!verbs.Has(verb, role) || tokens[verb - 1].Is(WordClass.Determiner))
            {
                continue;
            }

            // `pushed up the price`: the verb and its particle.
            var start = verb + 1;
            verb -= tokens.HasChange(verb, ChangeClass.Adverb) ? 1 : 0;
            // `the speed going from 0 to 62 mph`
            return tokens.IsParticiple(start) && start == last && tokens.Has(last + 1, Cue.From) ? null
                : start > last || tokens[start].Is(WordClass.Preposition | WordClass.Adverb) || tokens.IsManner(start) || phrases.StartsPeriod(start)
                ? BeforeVerb(verb)
                : phrases.From(start, role == ObjectRole.Traded ? BeforeDealer(start, last + 1) : last + 1);
        }

        return null;
    }

    /// <summary><c>sold the farm to a neighbour for $5 million</c>: with whom is no part of what.</summary>
    private int BeforeDealer(int start, int end)
    {
        var at = start;
        while (at < end && !tokens.Has(at, Cue.To | Cue.From))
        {
            at++;
        }

        return at;
    }

    private bool IsInPhrase(int at) =>
        tokens[at].Kind is TokenKind.Word or TokenKind.Possessive or TokenKind.Hyphen or TokenKind.Number;

    /// <summary><c>ended the day 1.2 per cent higher</c></summary>
    private bool IsComparative(in Quantity quantity) => tokens.HasChange(quantity.OuterEnd, ChangeClass.Comparative);

    private bool TryVerbBefore(ref int at)
    {
        for (var i = at; i > at - ObjectReach; i--)
        {
            if (tokens.Has(i, VerbCue.Link | VerbCue.Measures))
            {
                at = i;
                return true;
            }
        }

        return false;
    }
}
