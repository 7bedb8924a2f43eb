namespace Corpus.Reading.Figures.Periods;

/// <summary>Days: <c>7 March 2021</c>, <c>March 7, 2021</c>, <c>March 7</c>.</summary>
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

        if (month == 0 || day == 0)
        {
            return false;
        }

        var yearAt = end + (tokens.Is(end, ',') ? 1 : 0);
        var year = YearPeriods.At(tokens, yearAt);
        if (year > 0)
        {
            end = yearAt + 1;
        }
        else if (published is { } today)
        {
            // Without a year it is the last such day.
            year = today.Year - (month > today.Month || (month == today.Month && day > today.Day) ? 1 : 0);
        }

        var known = CalendarDate.TryCreate(Math.Max(year, 1), month, day, out var date) && year > 0;
        stated = known ? StatedPeriod.Days(at, end, date.DayNumber, date.DayNumber) : default;
        return known;
    }

    private static int DayAt(SentenceTokens tokens, int at) =>
        tokens.IsNumber(at) && tokens[at].Length <= 2 && DigitReader.TryRead(tokens[at].In(tokens.Text), out var day, out _)
        && day is >= 1 and <= 31
            ? (int)day
            : 0;
}
