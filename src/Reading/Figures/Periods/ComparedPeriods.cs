namespace Corpus.Reading.Figures.Periods;

/// <summary>
/// Periods told by one before them in the sentence: <c>300 in 2021, up from 250 the year before</c>, <c>300 in March and 250 in the same
/// month last year</c>.
/// </summary>
internal static class ComparedPeriods
{
    private const int Year = 12;

    /// <summary><c>a year earlier</c>, <c>the year before</c>, <c>the previous quarter</c>, <c>the year after</c></summary>
    public static bool TryShift(SentenceTokens tokens, int at, StatedPeriod previous, out StatedPeriod stated)
    {
        stated = default;
        var calendar = tokens.Lexicon.Calendar;
        var earlier = tokens.Has(at, TimeCue.Earlier) && !tokens.Has(at, Cue.Edge)
            && calendar.OrdinalOf(tokens[at].Lexeme) == CalendarOrdinal.Last;
        var leads = (earlier || tokens.Has(at, TimeCue.Later)) && tokens.Has(at - 1, Cue.Pointer);
        var unit = leads ? at + 1 : at;
        var months = calendar.LengthOf(tokens[unit].Lexeme);
        // `the year after the war` is no year after another.
        var follows = !leads && tokens.Has(unit - 1, Cue.Article | Cue.Pointer)
            && (tokens.Has(unit + 1, TimeCue.Earlier) || (tokens.Has(unit + 1, TimeCue.Later) && !tokens.IsWord(unit + 2)));
        if (months <= 0 || !(leads || follows))
        {
            return false;
        }

        months = tokens.Has(leads ? at : unit + 1, TimeCue.Later) ? -months : months;
        stated = Shift(leads ? at : unit - 1, leads ? unit + 1 : unit + 2, previous.Period, months);
        return stated.End > 0;
    }

    /// <summary>The part of another year that the same part is: <c>the same period of 2020</c>, <c>the same month last year</c>.</summary>
    public static StatedPeriod SamePart(SentenceTokens tokens, StatedPeriod year, StatedPeriod previous)
    {
        var part = year.First - (tokens.Has(year.First - 1, Cue.Of | Cue.Within) ? 2 : 1);
        var (start, end) = (year.Period.Start, year.Period.End);
        var isYear = start is { Month: 1, Day: 1 } && end is { Month: Year, Day: 31 } && start.Year == end.Year;
        var shift = previous.Period.End.Year - start.Year;
        return isYear && shift > 0 && tokens.Has(part - 1, TimeCue.Same)
            ? Shift(year.First, year.End, previous.Period, shift * Year)
            : year;
    }

    private static StatedPeriod Shift(int first, int end, DatePeriod period, int months)
    {
        var (start, last) = (Back(period.Start, months, period), Back(period.End, months, period));
        return start is { } from && last is { } to ? StatedPeriod.Days(first, end, from.DayNumber, to.DayNumber) : default;
    }

    /// <summary>The day so many months before or, below zero, behind; the last of a month stays the last.</summary>
    private static CalendarDate? Back(CalendarDate day, int months, DatePeriod period)
    {
        var index = (day.Year * Year) + day.Month - 1 - months;
        if (index < Year)
        {
            return null;
        }

        var (year, month) = (index / Year, (index % Year) + 1);
        var (was, most) = (DateTime.DaysInMonth(day.Year, day.Month), DateTime.DaysInMonth(year, month));
        var last = day.Day == was && period.Start != period.End;
        return new CalendarDate(year, month, last ? most : Math.Min(day.Day, most));
    }
}
