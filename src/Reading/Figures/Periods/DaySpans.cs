namespace Corpus.Reading.Figures.Periods;

/// <summary>Spans of days: <c>between 3 and 9 May 2021</c>, <c>from March 28 to April 3</c>, <c>May 3-9</c>, <c>on 3
/// and 4 May</c>.</summary>
internal static class DaySpans
{
    public static bool TryRead(SentenceTokens tokens, int at, CalendarDate? published, out StatedPeriod stated)
    {
        stated = default;
        var (day, month, end) = First(tokens, at);
        var and = tokens.Has(end, Cue.And) && (tokens.Has(at - 1, Cue.Between) || DayPeriods.DayAt(tokens, end + 1) == day + 1);
        if (day == 0 || !(and || tokens.Has(end, Cue.To) || tokens.IsDash(end))
            || !TryLast(tokens, at, end + 1, month, published, out var last))
        {
            return false;
        }

        var ended = last.Period.End;
        month = month == 0 ? ended.Month : month;
        var year = ended.Year - (month > ended.Month ? 1 : 0);
        var lead = tokens.Has(at - 1, Cue.Between | Cue.From) ? at - 1 : at;
        stated = CalendarDate.TryCreate(year, month, day, out var start) && start < ended
            ? StatedPeriod.Days(lead, last.End, start.DayNumber, ended.DayNumber)
            : default;
        return stated.End > 0;
    }

    /// <summary>The first day, its month if it has one, and the token behind both.</summary>
    private static (int Day, int Month, int End) First(SentenceTokens tokens, int at)
    {
        var calendar = tokens.Lexicon.Calendar;
        if (calendar.MonthAt(tokens, at) is var leading and > 0)
        {
            return (DayPeriods.DayAt(tokens, at + 1), leading, at + 2);
        }

        var month = calendar.MonthAt(tokens, at + 1);
        return (DayPeriods.DayAt(tokens, at), month, at + (month > 0 ? 2 : 1));
    }

    /// <summary>The last day; <c>9</c> of <c>May 3-9</c> takes the month before it.</summary>
    private static bool TryLast(
        SentenceTokens tokens, int first, int at, int month, CalendarDate? published, out StatedPeriod last)
    {
        if (DayPeriods.TryRead(tokens, at, published, out last))
        {
            return true;
        }

        var day = DayPeriods.DayAt(tokens, at);
        if (day == 0 || tokens.Lexicon.Calendar.MonthAt(tokens, first) == 0)
        {
            return false;
        }

        var end = at + 1;
        last = DayPeriods.On(tokens, ref end, month, day, published) is { } date
            ? StatedPeriod.Days(at, end, date.DayNumber, date.DayNumber)
            : default;
        return last.End > 0;
    }
}
