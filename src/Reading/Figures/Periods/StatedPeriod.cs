namespace Corpus.Reading.Figures.Periods;

/// <summary>A period that a sentence states, and the tokens that state it.</summary>
internal readonly record struct StatedPeriod(int First, int End, DatePeriod Period)
{
    /// <summary>From the first day of a month to the last of another.</summary>
    public static StatedPeriod Months(int first, int end, int year, int month, int endYear, int endMonth) => new(
        first,
        end,
        new DatePeriod(new CalendarDate(year, month, 1), new CalendarDate(endYear, endMonth, DateTime.DaysInMonth(endYear, endMonth))));

    public static StatedPeriod Years(int first, int end, int year, int endYear) => Months(first, end, year, 1, endYear, 12);

    public static StatedPeriod Days(int first, int end, int day, int endDay) =>
        new(first, end, new DatePeriod(CalendarDate.FromDayNumber(day), CalendarDate.FromDayNumber(endDay)));

    /// <summary>From a day up to the one that the article is dated, if it is dated later.</summary>
    public static StatedPeriod Since(int first, int end, CalendarDate start, CalendarDate? published) =>
        published is { } today && start <= today ? Days(first, end, start.DayNumber, today.DayNumber) : default;
}
