namespace Corpus.Reading.Figures.Periods;

/// <summary>Days and months by name alone, counted from the day the article is dated: <c>on Friday</c>, <c>last Friday</c>, <c>last
/// December</c>, <c>since last May</c>, <c>over the weekend</c>.</summary>
internal static class NamedPeriods
{
    /// <summary>Days from Monday on.</summary>
    private const int Saturday = 5;

    public static bool TryRead(SentenceTokens tokens, int at, CalendarDate today, out StatedPeriod stated)
    {
        stated = default;
        if (today.Year <= 1 || RelativePeriods.IsOpen(tokens, at))
        {
            return false;
        }

        var calendar = tokens.Lexicon.Calendar;
        var ordinal = calendar.OrdinalOf(tokens[at].Lexeme);
        var named = at + (ordinal is CalendarOrdinal.Last or CalendarOrdinal.This or CalendarOrdinal.Next or CalendarOrdinal.Past ? 1 : 0);
        if (calendar.WeekdayAt(tokens, named) is var weekday and > 0)
        {
            stated = Weekday(tokens, at, named, ordinal, today, weekday);
        }
        else if (calendar.LengthOf(tokens[named].Lexeme) == CalendarWords.Weekend && (named > at || tokens.Has(at - 1, Cue.Pointer)))
        {
            stated = Weekend(tokens, at, named, ordinal, today);
        }
        else if (named > at && calendar.MonthAt(tokens, named) is var month and > 0 && YearPeriods.At(tokens, named + 1) == 0
            && DayPeriods.DayAt(tokens, named + 1) == 0)
        {
            var year = today.Year + (ordinal == CalendarOrdinal.Last && month >= today.Month ? -1
                : ordinal == CalendarOrdinal.Next && month <= today.Month ? 1 : 0);
            stated = tokens.Has(at - 1, TimeCue.Since)
                ? StatedPeriod.Since(at - 1, named + 1, new CalendarDate(year, month, 1), today)
                : StatedPeriod.Months(at, named + 1, year, month, year, month);
        }

        return stated.End > 0;
    }

    /// <summary>The last Saturday and Sunday of which one has come; in a sentence of what is to come, or behind <c>next</c>, those
    /// after it.</summary>
    private static StatedPeriod Weekend(SentenceTokens tokens, int at, int named, CalendarOrdinal ordinal, CalendarDate today)
    {
        var saturday = RelativePeriods.Monday(today) + Saturday;
        var ahead = ordinal == CalendarOrdinal.Next || PeriodContexts.LooksAhead(tokens);
        var before = ordinal == CalendarOrdinal.Last || saturday > today.DayNumber;
        saturday += ahead ? (saturday > today.DayNumber ? 0 : CalendarWords.DaysOfWeek) : before ? -CalendarWords.DaysOfWeek : 0;
        return StatedPeriod.Days(at, named + 1, saturday, saturday + 1);
    }

    /// <summary>The last such day up to today; in a sentence of what is to come, or behind <c>next</c>, the first one after it.</summary>
    private static StatedPeriod Weekday(
        SentenceTokens tokens, int at, int named, CalendarOrdinal ordinal, CalendarDate today, int weekday)
    {
        var back = ((((int)today.DayOfWeek + CalendarWords.DaysOfWeek - 1) % CalendarWords.DaysOfWeek) + 1 - weekday + CalendarWords.DaysOfWeek) % CalendarWords.DaysOfWeek;
        var ahead = ordinal == CalendarOrdinal.Next || (ordinal == CalendarOrdinal.None && PeriodContexts.LooksAhead(tokens));
        var day = today.DayNumber - back + (ahead ? CalendarWords.DaysOfWeek : ordinal == CalendarOrdinal.Last && back == 0 ? -CalendarWords.DaysOfWeek : 0);
        if (tokens.Has(at - 1, TimeCue.Since))
        {
            return StatedPeriod.Since(at - 1, named + 1, CalendarDate.FromDayNumber(day), today);
        }

        // `on Thursday and Friday`
        var next = tokens.Has(named + 1, Cue.And | Cue.To) ? tokens.Lexicon.Calendar.WeekdayAt(tokens, named + 2) : 0;
        return next == (weekday % CalendarWords.DaysOfWeek) + 1
            ? StatedPeriod.Days(at, named + 3, day, day + 1)
            : StatedPeriod.Days(at, named + (tokens.Lexicon.Calendar.IsPartOfDay(tokens[named + 1].Lexeme) ? 2 : 1), day, day);
    }
}
