namespace Corpus.Reading.Figures.Periods;

/// <summary>Days: <c>7 March 2021</c>, <c>March 7, 2021</c>, <c>March 7</c>, <c>since 7 March 2021</c>.</summary>
internal static class DayPeriods
{
    public static bool TryRead(SentenceTokens tokens, int at, CalendarDate? published, out StatedPeriod stated)
    {
        stated = default;
        var calendar = tokens.Lexicon.Calendar;
        var (month, end) = (calendar.MonthAt(tokens, at), at + 2);
        var day = month > 0 ? DayAt(tokens, at + 1) : 0;
        if (month == 0 && DayAt(tokens, at) is var first and > 0)
        {
            (day, month) = (first, calendar.MonthAt(tokens, at + 1));
        }

        if (month == 0 || day == 0 || On(tokens, ref end, month, day, published) is not { } date)
        {
            return false;
        }

        stated = tokens.Has(at - 1, TimeCue.Since)
            ? StatedPeriod.Since(at - 1, end, date, published)
            : StatedPeriod.Days(at, end, date.DayNumber, date.DayNumber);
        return stated.End > 0;
    }

    /// <summary>1 to 31 for a day in digits, else 0.</summary>
    public static int DayAt(SentenceTokens tokens, int at) =>
        tokens.IsNumber(at) && tokens[at].Length <= 2 && DigitReader.TryRead(tokens[at].In(tokens.Text), out var day, out _)
        && day is >= 1 and <= 31
            ? (int)day
            : 0;

    /// <summary>The day of the year that stands behind it; without one it is the last such day, if the article is dated.</summary>
    public static CalendarDate? On(SentenceTokens tokens, ref int end, int month, int day, CalendarDate? published)
    {
        var yearAt = end + (tokens.Is(end, ',') ? 1 : 0);
        var year = YearPeriods.At(tokens, yearAt);
        if (year > 0)
        {
            end = yearAt + 1;
        }
        else if (published is { } today)
        {
            year = today.Year - (month > today.Month || (month == today.Month && day > today.Day) ? 1 : 0);
        }

        return year > 0 && CalendarDate.TryCreate(year, month, day, out var date) ? date : null;
    }
}
