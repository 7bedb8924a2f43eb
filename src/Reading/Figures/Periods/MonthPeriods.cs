namespace Corpus.Reading.Figures.Periods;

/// <summary>
/// Months and spans of them: <c>in May 2021</c>, <c>between January and March 2021</c>, <c>in March</c>, <c>since March</c>,
/// <c>the 12 months
/// to June 2021</c>.
/// </summary>
internal static class MonthPeriods
{
    private const int Year = 12;

    /// <param name="mayCount">Whether the sentence names a length of time, which months may be counted by.</param>
    public static bool TryRead(SentenceTokens tokens, int at, CalendarDate? published, bool mayCount, out StatedPeriod stated)
    {
        stated = default;
        var calendar = tokens.Lexicon.Calendar;
        var month = calendar.MonthAt(tokens, at);
        if (month == 0)
        {
            return mayCount && TryMonthsTo(tokens, at, published, out stated);
        }

        var last = tokens.Has(at + 1, Cue.And | Cue.To) || tokens.IsDash(at + 1) ? calendar.MonthAt(tokens, at + 2) : 0;
        var end = last > 0 ? at + 3 : at + 1;
        var year = YearOf(tokens, ref end, last > 0 ? last : month, published);
        var lead = tokens.Has(at - 1, Cue.Within | Cue.Between | Cue.From | Cue.Since) ? at - 1 : at;
        if (year == 0 || (end == at + 1 && lead == at) || calendar.LeavesOpen(tokens[at - 1].Lexeme))
        {
            return false;
        }

        if (tokens.Has(lead, Cue.Since) && published is { } today)
        {
            stated = StatedPeriod.Days(lead, end, new CalendarDate(year, month, 1).DayNumber, today.DayNumber);
            return stated.End > 0;
        }

        stated = last >= month || last == 0 ? StatedPeriod.Months(lead, end, year, month, year, Math.Max(month, last)) : default;
        return stated.End > 0;
    }

    /// <summary><c>the three months to September 2021</c>, <c>the year ended June 2021</c></summary>
    private static bool TryMonthsTo(SentenceTokens tokens, int at, CalendarDate? published, out StatedPeriod stated)
    {
        stated = default;
        var (count, first) = (1, at);
        if (NumeralReader.TryRead(tokens, at, priced: false, out var number) && number.Low is >= 1 and <= 60 && number.Low % 1 == 0)
        {
            (count, at) = ((int)number.Low, number.End);
        }

        var length = tokens.Lexicon.Calendar.LengthOf(tokens[at].Lexeme);
        if (length <= 0 || !tokens.Has(at + 1, Cue.To | Cue.Ended))
        {
            return false;
        }

        var end = at + 3;
        var month = tokens.Lexicon.Calendar.MonthAt(tokens, at + 2);
        var year = month > 0 ? YearOf(tokens, ref end, month, published) : 0;
        var start = (year * Year) + month - (length * count);
        stated = year > 1 && start > 0 ? StatedPeriod.Months(first, end, start / Year, (start % Year) + 1, year, month) : default;
        return stated.End > 0;
    }

    /// <summary>The year behind a month; without one, that of the last such month, if the article is dated.</summary>
    private static int YearOf(SentenceTokens tokens, ref int end, int month, CalendarDate? published)
    {
        var at = end + (tokens.Has(end, Cue.Of) || tokens.Is(end, ',') ? 1 : 0);
        if (YearPeriods.At(tokens, at) is var year and > 0)
        {
            end = at + 1;
            return year;
        }

        return published is { } today ? today.Year - (month > today.Month ? 1 : 0) : 0;
    }
}
