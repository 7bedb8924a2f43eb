namespace Corpus.Reading.Figures.Periods;

/// <summary>
/// Months and spans of them: <c>in May 2021</c>, <c>between January and March 2021</c>, <c>in March</c>, <c>since March</c>.
/// </summary>
internal static class MonthPeriods
{
    public static bool TryRead(SentenceTokens tokens, int at, CalendarDate? published, out StatedPeriod stated)
    {
        stated = default;
        var calendar = tokens.Lexicon.Calendar;
        var month = calendar.MonthAt(tokens, at);
        if (month == 0)
        {
            return false;
        }

        var last = tokens.Has(at + 1, Cue.And | Cue.To) || tokens.IsDash(at + 1) ? calendar.MonthAt(tokens, at + 2) : 0;
        var end = last > 0 ? at + 3 : at + 1;
        var year = YearOf(tokens, ref end, last > 0 ? last : month, published);
        if (year > 0 && last == 0 && tokens.Has(at - 1, Cue.Of) && YearPeriods.EdgeOf(tokens, at - 2) is { } edge)
        {
            var first = at - (tokens.Has(at - 3, Cue.Pointer) ? 3 : 2);
            var day = new CalendarDate(year, month, edge == CalendarOrdinal.Last ? DateTime.DaysInMonth(year, month) : 1);
            stated = tokens.Has(first - 1, TimeCue.Since) ? StatedPeriod.Since(first - 1, end, day, published)
                : YearPeriods.LeavesOpenBefore(tokens, first - 1) ? default
                : StatedPeriod.Days(first, end, day.DayNumber, day.DayNumber);
            return stated.End > 0;
        }

        // `for the month of May` is led to, too.
        var led = tokens.Has(at - 1, Cue.Of) && calendar.LengthOf(tokens[at - 2].Lexeme) == 1;
        var lead = led || (tokens.Has(at - 1, Cue.Within | Cue.Between | Cue.From) || tokens.Has(at - 1, TimeCue.Since)) ? at - 1 : at;
        if (year == 0 || (end == at + 1 && lead == at) || calendar.LeavesOpen(tokens[at - 1].Lexeme))
        {
            return false;
        }

        if (tokens.Has(lead, TimeCue.Since))
        {
            stated = StatedPeriod.Since(lead, end, new CalendarDate(year, month, 1), published);
            return stated.End > 0;
        }

        stated = last >= month || last == 0 ? StatedPeriod.Months(lead, end, year, month, year, Math.Max(month, last)) : default;
        return stated.End > 0;
    }

    /// <summary>The year behind a month; without one, that of the last such month, or of the next where the sentence tells of what is to
    /// come, if the article is dated.</summary>
    public static int YearOf(SentenceTokens tokens, ref int end, int month, CalendarDate? published)
    {
        var at = end + (tokens.Has(end, Cue.Of) || tokens.Is(end, ',') ? 1 : 0);
        if (YearPeriods.At(tokens, at) is var year and > 0)
        {
            end = at + 1;
            return year;
        }

        return published is not { } today || month == today.Month ? published?.Year ?? 0
            : PeriodContexts.LooksAhead(tokens) ? today.Year + (month < today.Month ? 1 : 0)
            : today.Year - (month > today.Month ? 1 : 0);
    }
}
