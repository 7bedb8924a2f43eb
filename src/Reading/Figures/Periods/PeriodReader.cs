using Corpus.Reading.Figures.Subjects;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures.Periods;

/// <summary>
/// Reads the periods of a sentence: <c>in 2021</c>, <c>between 2005 and 2020</c>, <c>in the first 11 months of 2021</c>, <c>in May
/// 2021</c>, <c>last year</c>.
/// </summary>
internal static class PeriodReader
{
    /// <summary>Words between a period and the figure right behind it: <c>in 2021, some 400</c>.</summary>
    private const int Beside = 3;

    /// <summary>Words between a figure and the open time behind it: <c>400 of its electric cars a year by 2030</c>.</summary>
    private const int OwnReach = 10;

    /// <param name="published">The day that relative periods count from; without it they stay unread.</param>
    public static List<StatedPeriod>? Read(SentenceTokens tokens, CalendarDate? published)
    {
        List<StatedPeriod>? periods = null;

        // Most numbers count no months or years: they are read again only where the sentence names such a length behind them.
        var lastLength = tokens.Lexicon.Calendar.LastLength(tokens);
        for (var i = tokens.First; i < tokens.End; i++)
        {
            if (tokens.Lexicon.Calendar.MayStart(tokens, i) && TryAny(tokens, i, published, mayCount: i <= lastLength, periods, out var period))
            {
                if (!PeriodContexts.IsOther(tokens, period))
                {
                    (periods ??= []).Add(period);
                }

                i = period.End - 1;
            }
        }

        return periods;
    }

    /// <summary>
    /// The period of a quantity: the next behind it before another quantity, else the one close before it, else the one that opens the
    /// sentence, else the only one.
    /// </summary>
    /// <param name="basis">What the quantity is compared with: its period is another.</param>
    public static DatePeriod? Choose(
        SentenceTokens tokens, List<StatedPeriod>? periods, in Quantity quantity, int nextQuantity, TextRange? basis)
    {
        if (periods is not { Count: > 0 } || quantity.Kind is FigureKind.Age)
        {
            return null;
        }

        if (SubjectReader.IsDate(tokens, quantity))
        {
            return Own(periods, quantity);
        }

        DatePeriod? beside = null;
        DatePeriod? clause = null;
        foreach (var period in periods)
        {
            if ((basis is { } other && IsWithin(tokens, period, other)) || PeriodContexts.IsSetOff(tokens, period, quantity.First))
            {
                continue;
            }

            if (period.First >= quantity.End && period.First <= nextQuantity)
            {
                if (IsOwned(tokens, period, nextQuantity) || IsOfNextMove(tokens, quantity.OuterEnd, period.First)
                    || PeriodContexts.OpensClause(tokens, period))
                {
                    continue;
                }

                return period.Period;
            }

            clause = period.End <= quantity.First && PeriodContexts.OpensClause(tokens, period) ? period.Period : clause;
            beside = period.End <= quantity.First && quantity.First - period.End < Beside ? period.Period : beside;
        }

        if (HasOpen(tokens, quantity.OuterEnd, nextQuantity, basis))
        {
            return null;
        }

        if (PeriodContexts.IsApart(tokens, periods[0], quantity.First))
        {
            return beside;
        }

        beside ??= clause;
        var opens = Opens(tokens, periods[0]);
        if (!opens && tokens.Has(quantity.OuterEnd, TimeCue.Earlier | TimeCue.Later) && tokens[quantity.OuterEnd].Is(WordClass.Preposition)
            && tokens[quantity.OuterEnd + 1].Is(WordClass.Determiner))
        {
            // `300 boats in 2020 and 90 after the fire`: a time of its own that no calendar has.
            return null;
        }

        return beside ?? (opens || (periods.Count == 1 && periods[0].End <= quantity.First) ? periods[0].Period : null);
    }

    /// <summary><c>Seven years ago</c> is a time itself.</summary>
    private static DatePeriod? Own(List<StatedPeriod> periods, in Quantity quantity)
    {
        foreach (var period in periods)
        {
            if (period.First <= quantity.First && period.End > quantity.First)
            {
                return period.Period;
            }
        }

        return null;
    }

    /// <summary><c>cut its target to 220p and lowered its 2027 forecast</c>: of what the next verb changes.</summary>
    private static bool IsOfNextMove(SentenceTokens tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (ChangeReader.OpensMove(tokens, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the period starts in the stretch of text.</summary>
    public static bool IsWithin(SentenceTokens tokens, StatedPeriod period, TextRange range) =>
        tokens[period.First].Start >= range.Start && tokens[period.First].Start < range.End;

    /// <summary><c>on top of last year's 7 per cent</c>: the period of the next figure alone.</summary>
    private static bool IsOwned(SentenceTokens tokens, StatedPeriod period, int nextQuantity) =>
        tokens[period.End].Kind == Prose.TokenKind.Possessive && nextQuantity == period.End + 1;

    /// <summary><c>in 2021 it sold 300 cars, and will sell 400 by 2030</c>: a time of its own that is no stretch of known days.</summary>
    private static bool HasOpen(SentenceTokens tokens, int start, int end, TextRange? basis)
    {
        for (var i = start + 1; i < end && i < start + OwnReach && !tokens.Is(i, ';'); i++)
        {
            if (YearPeriods.At(tokens, i) > 0 && YearPeriods.LeavesOpenBefore(tokens, i - 1)
                && !(basis is { } other && tokens[i].Start >= other.Start && tokens[i].Start < other.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the sentence starts with the period: <c>In the year to June, it sold 300 boats</c>.</summary>
    private static bool Opens(SentenceTokens tokens, StatedPeriod period)
    {
        var first = tokens.First;
        while (first < period.First && tokens[first].Is(WordClass.Preposition | WordClass.Determiner))
        {
            first++;
        }

        return first == period.First || period.First <= tokens.First + 1;
    }

    private static bool TryAny(
        SentenceTokens tokens, int at, CalendarDate? published, bool mayCount, List<StatedPeriod>? earlier, out StatedPeriod stated)
    {
        StatedPeriod? previous = earlier is { Count: > 0 } ? earlier[earlier.Count - 1] : null;
        if (previous is { } before && ComparedPeriods.TryShift(tokens, at, before, out stated))
        {
            return true;
        }

        var read = TryRead(tokens, at, published, mayCount, out stated) && stated.End > at;
        if (read && (tokens.Has(stated.First, Cue.Between | Cue.From) || tokens.Has(stated.First - 1, Cue.Between | Cue.From))
            && tokens.Has(stated.End, Cue.And | Cue.To)
            && TryRead(tokens, stated.End + 1, published, mayCount, out var last) && last.Period.End > stated.Period.End)
        {
            // `between 2018 and last year`, `from May 2020 to June 2021`
            stated = StatedPeriod.Days(stated.First, last.End, stated.Period.Start.DayNumber, last.Period.End.DayNumber);
        }

        stated = read && previous is { } same ? ComparedPeriods.SamePart(tokens, stated, same) : stated;
        stated = read ? SinceClauses.Widened(tokens, stated, published) : stated;
        return read;
    }

    private static bool TryRead(SentenceTokens tokens, int at, CalendarDate? published, bool mayCount, out StatedPeriod stated) =>
        DaySpans.TryRead(tokens, at, published, out stated)
        || DayPeriods.TryRead(tokens, at, published, out stated)
        || PartPeriods.TryRead(tokens, at, published, out stated)
        || MonthPeriods.TryRead(tokens, at, published, out stated)
        || YearPeriods.TryRead(tokens, at, published, out stated)
        || (mayCount && EndedPeriods.TryRead(tokens, at, published, out stated))
        || (published is { } day
            && (NamedPeriods.TryRead(tokens, at, day, out stated) || RelativePeriods.TryRead(tokens, at, day, mayCount, out stated)));
}
