using Corpus.Reading.Figures.Factors;
using Corpus.Reading.Figures.Periods;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures.Subjects;

/// <summary>
/// Reads what the figures of a sentence measure: the noun phrase before the verb, <c>Total bilateral trade was US$22.94 billion</c>, before
/// <c>of</c>, <c>a fine of $5</c>, behind the figure, <c>a 5 per cent rise in wages</c>, <c>60 per cent of voters</c>, or between a verb of
/// change and its figure, <c>cut the fare by 5 per cent</c>.
/// </summary>
internal readonly struct SubjectReader(SentenceTokens tokens, List<StatedPeriod>? periods)
{
    /// <summary>How long a period is between a change and its level: <c>will rise 3 per cent next year, to $5 million</c>.</summary>
    private const int PeriodReach = 4;

    private readonly SentenceTokens tokens = tokens;
    private readonly List<StatedPeriod>? periods = periods;
    private readonly SubjectPhrases phrases = new(tokens, periods);
    private readonly VerbSubjects clauses = new(tokens, periods);
    private readonly SubjectNeighbours neighbours = new(tokens, periods);
    private readonly FactorSubjects factors = new(tokens, periods);

    /// <summary>Whether the quantity goes on about the one before it: <c>…, up 14.7 per cent</c>, <c>fell 7% to $2.3 billion</c>,
    /// <c>slowed to 2% from 3%</c>, <c>3 per cent lower at $41</c>, <c>jumped 17% to a record $512</c>, <c>6 days, down from 7</c>,
    /// <c>6 per cent, against 4 per cent</c>, <c>0.5 per cent of output, rising to 1.1 per cent</c>.</summary>
    /// <param name="first">The first token of the quantity's hedges.</param>
    public bool GoesOn(int first, in Quantity quantity, in Quantity previous)
    {
        if (IsDate(tokens, quantity))
        {
            return false;
        }

        var (behind, lead) = (previous.OuterEnd, tokens.Has(first, Cue.From) ? first : HedgeReader.BeforeRank(tokens, first - 1));
        behind += tokens.Is(behind, ',') || (tokens.Has(lead, Cue.At) && tokens.HasChange(behind, ChangeClass.Comparative)) ? 1 : 0;
        var comma = lead - (tokens.Has(lead, Cue.From) && tokens.HasChange(lead - 1, ChangeClass.Adverb) ? 2 : 1);
        return ((tokens.HasChange(lead, ChangeClass.Adverb) || tokens.Has(lead, Cue.From)) && tokens.Is(comma, ','))
            || (lead == behind && (tokens.Has(lead, Cue.To | Cue.From)
                || (tokens.Has(lead, Cue.At) && behind > previous.OuterEnd)))
            || (tokens.Has(lead, Cue.To) && tokens.Is(lead - 1, ',') && lead - previous.OuterEnd <= PeriodReach)
            || (tokens.Has(lead, Cue.To) && ChangeReader.IsMove(tokens, lead - 1) && tokens.EndsWith(lead - 1, "ing") && tokens.Is(lead - 2, ','))
            || (behind > previous.OuterEnd && tokens.Lexicon.Bases.Match(tokens, behind, out var end) == BasisKind.Lead && end == lead + 1);
    }

    /// <summary>Whether the quantity is a change that names nothing of its own: <c>slid 1.3 per cent after a 0.4 per cent gain</c>.</summary>
    public bool IsBareChange(in Quantity quantity) => tokens.HasChange(quantity.OuterEnd, ChangeClass.Noun);

    /// <param name="first">The first token of the quantity's hedges.</param>
    public TextRange? Read(in Quantity quantity, int first)
    {
        if (quantity.IsVerb)
        {
            return factors.Read(quantity.First, first);
        }

        // `the share of two years ago` measures no time.
        if (IsDate(tokens, quantity) || (quantity.Kind == FigureKind.Age && !quantity.IsLevel) || quantity.Number.Is(NumeralForm.Portion))
        {
            return null;
        }

        var at = first == quantity.First ? HedgeReader.BeforeRank(tokens, first - 1) : first - 1;

        // `rose by a factor of 2.5`
        at -= quantity.Unit == FactorReader.Unit && tokens.Has(at - 1, Cue.Factor) ? 3 : 0;

        // `fell another 6 per cent`
        at -= quantity.HasUnit && tokens.Has(at, Cue.Pointer) && tokens[at].Is(WordClass.Determiner) ? 1 : 0;

        var behind = quantity.OuterEnd + (tokens.IsJoint(quantity.OuterEnd) ? 1 : 0);
        var described = first < quantity.First && tokens.Has(first, Cue.Article) && CountedPhrase.IsPart(tokens, behind);
        if (tokens.Has(at, Cue.Of) && !described && (quantity.HasUnit || (IsLevel(quantity) && CountedPhrase.IsPart(tokens, at - 1))))
        {
            // `a rise of 5 per cent` measures no rise, it says how large one was.
            at = BeforePeriod(at);
            return IsIdle(at - 1) || tokens.Has(at - 1, VerbCue.Past) ? null
                : tokens.HasChange(at - 1, ChangeClass.Noun)
                ? neighbours.Within(quantity.OuterEnd)
                : phrases.Before(at, SubjectNeighbours.Boundaries, ofNoun: true);
        }

        return IsMeasured(quantity)
            ? neighbours.Lost(at, quantity) ?? neighbours.Moved(at, quantity) ?? neighbours.Described(quantity, first) ?? clauses.Behind(at, quantity) ?? neighbours.Beside(at, quantity)
                ?? neighbours.Behind(quantity) ?? (quantity.Kind == FigureKind.Duration ? null : neighbours.OnSide(first)) ?? clauses.BehindAny(at, quantity)
            : (IsJoined(quantity) ? neighbours.Described(quantity, first) : null) ?? clauses.Behind(at, quantity);
    }

    /// <summary><c>seven years ago</c></summary>
    public static bool IsDate(SentenceTokens tokens, in Quantity quantity) => quantity.Kind == FigureKind.Duration && tokens.Has(quantity.OuterEnd, TimeCue.Ago);

    /// <summary><c>a 12-storey tower</c></summary>
    private bool IsJoined(in Quantity quantity) => quantity.Kind == FigureKind.Count && tokens.IsJoint(quantity.Number.End) && quantity.End > quantity.Number.End;

    /// <summary><c>a new low on Monday of $13.18</c>: the noun stands before the time.</summary>
    private int BeforePeriod(int of)
    {
        foreach (var period in periods ?? [])
        {
            if (period.End == of)
            {
                return period.First - (tokens[period.First - 1].Is(WordClass.Preposition) ? 1 : 0);
            }
        }

        return tokens[of - 1].Is(WordClass.Weekday) ? of - (tokens[of - 2].Is(WordClass.Preposition) ? 2 : 1) : of;
    }

    /// <summary><c>in lieu of</c>, <c>over the course of</c></summary>
    private bool IsIdle(int at) =>
        tokens.Has(at, Cue.Idle) && tokens[at - (tokens[at - 1].Is(WordClass.Determiner) ? 2 : 1)].Is(WordClass.Preposition);

    /// <summary>A number that counts nothing: <c>a magnitude of 6.4</c>; <c>a mother of two</c> has children.</summary>
    private static bool IsLevel(in Quantity quantity) =>
        quantity.Kind == FigureKind.Number && quantity.Number.Is(NumeralForm.Digits | NumeralForm.Scaled);

    /// <summary>A quantity with a unit, or a share of one: <c>four fifths</c>.</summary>
    private static bool IsMeasured(in Quantity quantity) => quantity.HasUnit || quantity.Number.Is(NumeralForm.Fraction);
}
