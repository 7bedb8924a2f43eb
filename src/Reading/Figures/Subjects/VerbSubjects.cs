using Corpus.Reading.Figures.Periods;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures.Subjects;

/// <summary>Reads what a figure measures by the verb before it: its subject, <c>trade was $5 million</c>, or its object, <c>cut the fare by 5
/// per cent</c>.</summary>
internal readonly struct VerbSubjects(SentenceTokens tokens, List<StatedPeriod>? periods)
{
    /// <summary>How far before the figure the verb of <c>ended the day 1.2 per cent higher</c> stands.</summary>
    private const int ObjectReach = 4;

    private readonly SentenceTokens tokens = tokens;
    private readonly SubjectPhrases phrases = new(tokens, periods);
    private readonly SubjectVerbs verbs = new(tokens);
    private readonly SubjectOfVerb subjects = new(tokens, periods);
    private readonly ObjectOfVerb objects = new(tokens, periods);

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
            return objects.MovedBefore(at - 1);
        }

        if (tokens.HasChange(figure, ChangeClass.Adverb) && objects.Before(at, ObjectRole.Sent) is { } sent)
        {
            return sent;
        }

        if (!verbs.Measures(at, quantity, at == figure, by) && !(IsComparative(quantity) && TryVerbBefore(ref at)))
        {
            return by ? objects.Before(at, ObjectRole.Moved)
                : tokens.Has(figure, Cue.At) ? objects.Before(at, ObjectRole.Assessed) ?? (quantity.Kind == FigureKind.Money ? objects.Before(at, ObjectRole.Traded) : null)
                : tokens.Has(figure, Cue.For) && quantity.Kind == FigureKind.Money ? objects.Before(at, ObjectRole.Traded)
                : null;
        }

        // `economists had expected 3.5 per cent`: who expects is not measured.
        return Expects(at, at == figure) ? null : subjects.Before(at);
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
            ?? (verbs.IsFinite(at, quantity, at == figure) && !(quantity.Kind == FigureKind.Money && HasSomebody(at)) && !Expects(at, at == figure) ? subjects.Before(at) : null);
    }

    /// <summary>Whether somebody expects the figure: <c>analysts had expected 3.5 per cent</c>, <c>Wall Street predicted $2.52 a share</c>.</summary>
    /// <param name="direct">Whether the figure is the verb's object.</param>
    private bool Expects(int verb, bool direct) =>
        tokens.Has(verb, VerbCue.Expected) && (HasSomebody(verb) || (direct && tokens.IsCapitalised(verb - 1)));

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
        for (var i = last; i > last - ObjectReach && ObjectOfVerb.MayHold(tokens, i); i--)
        {
            if (tokens.Has(i, VerbCue.Costs))
            {
                return subjects.Before(i);
            }
        }

        return null;
    }

    private bool IsBetween(int at) =>
        !tokens.IsJoint(at - 1) && !ChangeReader.IsParticle(tokens, at)
        && (tokens[at].Is(WordClass.Preposition) || tokens.Has(at, Cue.By | Cue.To) || tokens.HasChange(at, ChangeClass.Adverb)
            || (tokens[at].Is(WordClass.Adverb) && !tokens.Has(at, TimeCue.Earlier | TimeCue.Later)));

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
