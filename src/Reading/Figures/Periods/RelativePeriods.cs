namespace Corpus.Reading.Figures.Periods;

/// <summary>
/// Periods counted from the day the article is dated: <c>last year</c>, <c>this month</c>, <c>yesterday</c>, <c>the past five years</c>,
/// <c>two years ago</c>.
/// </summary>
internal static class RelativePeriods
{
    private const int Year = 12;
    private const int Most = 200;

    /// <param name="mayCount">Whether the sentence names a length of time, which may be counted back from the day.</param>
    public static bool TryRead(SentenceTokens tokens, int at, CalendarDate today, bool mayCount, out StatedPeriod stated)
    {
        stated = default;
        if (today.Year <= Most)
        {
            return false;
        }

        var ordinal = tokens.Lexicon.Calendar.OrdinalOf(tokens[at].Lexeme);
        var steps = ordinal switch
        {
            CalendarOrdinal.Last => -1,
            CalendarOrdinal.This => 0,
            CalendarOrdinal.Next => 1,
            _ => int.MinValue,
        };
        var calendar = tokens.Lexicon.Calendar;
        if (IsOpen(tokens, at))
        {
            return false;
        }

        if (calendar.LengthOf(tokens[at].Lexeme) == CalendarWords.Day && steps > int.MinValue)
        {
            stated = StatedPeriod.Days(at, at + 1, today.DayNumber + steps, today.DayNumber + steps);
        }
        else if (ordinal == CalendarOrdinal.Past
            || (ordinal is CalendarOrdinal.Last or CalendarOrdinal.Next && tokens.Has(at - 1, Cue.Pointer)))
        {
            stated = Rolling(tokens, at, today, ahead: ordinal == CalendarOrdinal.Next);
        }
        else if (steps > int.MinValue)
        {
            stated = Bounded(tokens, Shifted(at, at + 2, today, calendar.LengthOf(tokens[at + 1].Lexeme), steps), today);
        }
        else if (calendar.LengthOf(tokens[at].Lexeme) > 0 && tokens.Has(at - 1, Cue.Pointer) && tokens.Has(at - 2, Cue.Of)
            && YearPeriods.EdgeOf(tokens, at - 3) != null)
        {
            // `since the start of the year`
            stated = Bounded(tokens, Shifted(at - 1, at + 1, today, calendar.LengthOf(tokens[at].Lexeme), 0), today);
        }
        else if (mayCount && Count(tokens, at, out var unit) is var count and > 0 && tokens.Has(unit + 1, TimeCue.Ago))
        {
            var length = calendar.LengthOf(tokens[unit].Lexeme);
            stated = length is 1 or Year ? Shifted(at, unit + 2, today, length, -count) : default;
        }

        return stated.End > 0;
    }

    /// <summary><c>by next year</c>, <c>until Friday</c>, but not <c>to Friday</c>, which may end a span.</summary>
    public static bool IsOpen(SentenceTokens tokens, int at) =>
        tokens.Lexicon.Calendar.LeavesOpen(tokens[at - 1].Lexeme) && !tokens.Has(at - 1, Cue.To);

    /// <summary>The number of the day that the week of a day begins with.</summary>
    public static int Monday(CalendarDate day) => day.DayNumber - (((int)day.DayOfWeek + CalendarWords.DaysOfWeek - 1) % CalendarWords.DaysOfWeek);

    /// <summary>The week, month, quarter or year that lies so many of its kind from the day's.</summary>
    private static StatedPeriod Shifted(int first, int end, CalendarDate today, int length, int steps)
    {
        if (length == CalendarWords.Week)
        {
            var monday = Monday(today) + (steps * CalendarWords.DaysOfWeek);
            return StatedPeriod.Days(first, end, monday, monday + CalendarWords.DaysOfWeek - 1);
        }

        if (length <= 0)
        {
            return default;
        }

        var now = (today.Year * Year) + today.Month - 1;
        var start = now - (now % length) + (steps * length);
        var last = start + length - 1;
        return StatedPeriod.Months(first, end, start / Year, (start % Year) + 1, last / Year, (last % Year) + 1);
    }

    /// <summary>What stands around a period says which part of it is meant: <c>so far this year</c>, <c>since last year</c>, <c>at the
    /// end of last month</c>; <c>by the end of next year</c> leaves it open.</summary>
    private static StatedPeriod Bounded(SentenceTokens tokens, StatedPeriod whole, CalendarDate today)
    {
        if (whole.End == 0)
        {
            return whole;
        }

        var (first, start) = (whole.First, whole.Period.Start);
        var edge = tokens.Has(first - 1, Cue.Of) ? YearPeriods.EdgeOf(tokens, first - 2) : null;
        if (edge != null)
        {
            first -= 2;
            first -= tokens.Has(first - 1, Cue.Pointer) ? 1 : 0;
        }

        if (tokens.Has(first - 1, TimeCue.Since))
        {
            return StatedPeriod.Since(first - 1, whole.End, edge == CalendarOrdinal.Last ? whole.Period.End : start, today);
        }

        if (edge is { } which)
        {
            var day = (which == CalendarOrdinal.Last ? whole.Period.End : start).DayNumber;
            return YearPeriods.LeavesOpenBefore(tokens, first - 1) ? default : StatedPeriod.Days(first, whole.End, day, day);
        }

        return tokens.Has(first - 1, TimeCue.SoFar) || tokens.Has(whole.End + 1, TimeCue.SoFar)
            ? StatedPeriod.Since(first, whole.End, start, today)
            : whole;
    }

    /// <summary><c>the past year</c>, <c>the last 10 years</c>: up to and with the day; <c>the next five years</c> start behind
    /// it.</summary>
    private static StatedPeriod Rolling(SentenceTokens tokens, int at, CalendarDate today, bool ahead)
    {
        var count = Count(tokens, at + 1, out var unit);
        var length = tokens.Lexicon.Calendar.LengthOf(tokens[unit].Lexeme);
        if (count > 0 && length is CalendarWords.Week or CalendarWords.Day)
        {
            // `the past two weeks`
            var days = count * (length == CalendarWords.Week ? CalendarWords.DaysOfWeek : 1);
            return ahead
                ? StatedPeriod.Days(at, unit + 1, today.DayNumber + 1, today.DayNumber + days)
                : StatedPeriod.Days(at, unit + 1, today.DayNumber - days + 1, today.DayNumber);
        }

        var months = length * Math.Max(count, 1);
        if (months is <= 0 or > Most * Year)
        {
            return default;
        }

        var other = (today.Year * Year) + today.Month - 1 + (ahead ? months : -months);
        var (year, month) = (other / Year, (other % Year) + 1);
        var day = new CalendarDate(year, month, Math.Min(today.Day, DateTime.DaysInMonth(year, month))).DayNumber;
        return ahead
            ? StatedPeriod.Days(at, unit + 1, today.DayNumber + 1, day)
            : StatedPeriod.Days(at, unit + 1, day + 1, today.DayNumber);
    }

    /// <summary>A small whole number at the token, 0 where there is none; what it counts stands at the unit.</summary>
    private static int Count(SentenceTokens tokens, int at, out int unit)
    {
        unit = at;
        if (!NumeralReader.TryRead(tokens, at, priced: false, out var number) || number.Low is < 1 or > Most || number.Low != number.High
            || number.Low % 1 != 0)
        {
            return 0;
        }

        unit = number.End;
        return (int)number.Low;
    }
}
