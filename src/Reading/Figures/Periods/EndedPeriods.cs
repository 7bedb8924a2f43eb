namespace Corpus.Reading.Figures.Periods;

/// <summary>
/// Lengths of time up to a stated end: <c>the 12 months to June 2021</c>, <c>the week ending 15 April</c>, <c>the three years to
/// 2021</c>, <c>the quarter that ended on 31 March</c>; and <c>the week of 11 April</c>.
/// </summary>
internal static class EndedPeriods
{
    private const int Year = 12;
    private const int Half = 6;
    private const int Most = 60;

    public static bool TryRead(SentenceTokens tokens, int first, CalendarDate? published, out StatedPeriod stated)
    {
        stated = default;
        var (count, at) = (1, first);
        if (NumeralReader.TryRead(tokens, at, priced: false, out var number) && number.Low is >= 1 and <= Most && number.Low % 1 == 0)
        {
            (count, at) = ((int)number.Low, number.End);
        }

        var length = tokens.Lexicon.Calendar.LengthOf(tokens[at].Lexeme);
        if (length == CalendarWords.Week && tokens.Has(at + 1, Cue.Of) && DayPeriods.TryRead(tokens, at + 2, published, out var inside))
        {
            var monday = RelativePeriods.Monday(inside.Period.Start);
            stated = StatedPeriod.Days(first, inside.End, monday, monday + CalendarWords.DaysOfWeek - 1);
            return true;
        }

        // `the half-year to June`
        at += length == Half && tokens.IsJoint(at + 1) && tokens.Lexicon.Calendar.LengthOf(tokens[at + 2].Lexeme) == Year ? 2 : 0;
        var lead = at + (tokens.Has(at + 1, Cue.Relative) && tokens.Has(at + 2, TimeCue.Ended) ? 2 : 1);
        if (length is 0 or CalendarWords.Weekend || !tokens.Has(lead, Cue.To) && !tokens.Has(lead, TimeCue.Ended))
        {
            return false;
        }

        var endAt = lead + (tokens.Has(lead + 1, Cue.On | Cue.Within) ? 2 : 1);
        endAt += tokens.Has(endAt, Cue.Pointer) && YearPeriods.EdgeOf(tokens, endAt + 1) == CalendarOrdinal.Last
            && tokens.Has(endAt + 2, Cue.Of) ? 3 : 0;
        if (!TryEnd(tokens, endAt, published, length, out var last, out var end))
        {
            return false;
        }

        var start = length switch
        {
            CalendarWords.Day => last.DayNumber - count + 1,
            CalendarWords.Week => last.DayNumber - (count * CalendarWords.DaysOfWeek) + 1,
            _ => MonthsBefore(last, length * count),
        };
        stated = start > 0 ? StatedPeriod.Days(first, end, start, last.DayNumber) : default;
        return stated.End > 0;
    }

    /// <summary>The last day: a stated one, or that of a month, or, for whole years, of a year.</summary>
    private static bool TryEnd(
        SentenceTokens tokens, int at, CalendarDate? published, int length, out CalendarDate last, out int end)
    {
        (last, end) = (default, at + 1);
        if (DayPeriods.TryRead(tokens, at, published, out var day))
        {
            (last, end) = (day.Period.End, day.End);
            return true;
        }

        if (length < 0 && published is { } today && NamedPeriods.TryRead(tokens, at, today, out var named))
        {
            // `the week to Sunday`
            (last, end) = (named.Period.End, named.End);
            return true;
        }

        var month = tokens.Lexicon.Calendar.MonthAt(tokens, at);
        var year = month > 0 ? MonthPeriods.YearOf(tokens, ref end, month, published)
            : length > 0 && length % Year == 0 ? YearPeriods.At(tokens, at) : 0;
        month = month > 0 ? month : Year;
        return year > 1 && length > 0 && CalendarDate.TryCreate(year, month, DateTime.DaysInMonth(year, month), out last);
    }

    /// <summary>The first day of the months that end with a day: 1 April for the six months ended 30 September.</summary>
    private static int MonthsBefore(CalendarDate last, int months)
    {
        var (whole, index) = (last.Day == DateTime.DaysInMonth(last.Year, last.Month), (last.Year * Year) + last.Month - 1 - months);
        if (index < Year)
        {
            return 0;
        }

        index += whole ? 1 : 0;
        var (year, month) = (index / Year, (index % Year) + 1);
        return whole
            ? new CalendarDate(year, month, 1).DayNumber
            : new CalendarDate(year, month, Math.Min(last.Day, DateTime.DaysInMonth(year, month))).DayNumber + 1;
    }
}
