namespace Corpus.Reading.Figures.Periods;

/// <summary>
/// Periods counted from the day the article is dated: <c>last year</c>, <c>this month</c>, <c>yesterday</c>, <c>the past five years</c>,
/// <c>two years ago</c>.
/// </summary>
internal static class RelativePeriods
{
    private const int DaysOfWeek = 7;
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
        if (tokens.Lexicon.Calendar.LengthOf(tokens[at].Lexeme) == CalendarWords.Day)
        {
            stated = StatedPeriod.Days(at, at + 1, today.DayNumber + steps, today.DayNumber + steps);
        }
        else if (ordinal == CalendarOrdinal.Past || (ordinal == CalendarOrdinal.Last && tokens.Has(at - 1, Cue.Pointer)))
        {
            stated = Rolling(tokens, at, today);
        }
        else if (steps > int.MinValue)
        {
            stated = Shifted(at, at + 2, today, tokens.Lexicon.Calendar.LengthOf(tokens[at + 1].Lexeme), steps);
        }
        else if (mayCount && Count(tokens, at, out var unit) is var count and > 0 && tokens.Has(unit + 1, Cue.Ago))
        {
            var length = tokens.Lexicon.Calendar.LengthOf(tokens[unit].Lexeme);
            stated = length is 1 or Year ? Shifted(at, unit + 2, today, length, -count) : default;
        }

        return stated.End > 0;
    }

    /// <summary>The week, month, quarter or year that lies so many of its kind from the day's.</summary>
    private static StatedPeriod Shifted(int first, int end, CalendarDate today, int length, int steps)
    {
        if (length == CalendarWords.Week)
        {
            var monday = today.DayNumber - (((int)today.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek) + (steps * DaysOfWeek);
            return StatedPeriod.Days(first, end, monday, monday + DaysOfWeek - 1);
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

    /// <summary><c>the past year</c>, <c>the last 10 years</c>: up to and with the day.</summary>
    private static StatedPeriod Rolling(SentenceTokens tokens, int at, CalendarDate today)
    {
        var count = Count(tokens, at + 1, out var unit);
        var months = tokens.Lexicon.Calendar.LengthOf(tokens[unit].Lexeme) * Math.Max(count, 1);
        if (months is <= 0 or > Most * Year)
        {
            return default;
        }

        var start = (today.Year * Year) + today.Month - 1 - months;
        var (year, month) = (start / Year, (start % Year) + 1);
        var day = new CalendarDate(year, month, Math.Min(today.Day, DateTime.DaysInMonth(year, month)));
        return StatedPeriod.Days(at, unit + 1, day.DayNumber + 1, today.DayNumber);
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
