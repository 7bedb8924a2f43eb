using Corpus;

namespace Briefing;

/// <summary>A period in its shortest form: whole years and months go without their days.</summary>
internal static class PeriodText
{
    /// <summary><c>2021</c>, <c>2005–2020</c>, <c>2021-01 – 2021-11</c>, <c>2022-04-25</c>, <c>2022-04-25 – 2022-05-02</c>.</summary>
    public static string Of(DatePeriod period)
    {
        var (start, end) = (period.Start, period.End);
        var wholeMonths = start.Day == 1 && end.Day == DateTime.DaysInMonth(end.Year, end.Month);
        if (wholeMonths && start.Month == 1 && end.Month == 12)
        {
            return Joined($"{start.Year:D4}", "–", $"{end.Year:D4}");
        }

        return wholeMonths
            ? Joined($"{start.Year:D4}-{start.Month:D2}", " – ", $"{end.Year:D4}-{end.Month:D2}")
            : Joined($"{start}", " – ", $"{end}");
    }

    private static string Joined(string start, string dash, string end) => start == end ? start : start + dash + end;
}
