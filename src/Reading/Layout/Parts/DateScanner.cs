using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>
/// Finds calendar dates with a year: <c>2022-04-25T08:00Z</c>, <c>25/04/2022</c>, <c>25.4.22</c>, <c>April 25, 2022</c>,
/// <c>25th of Apr, 2022</c>. Where slashes leave day and month open, the page's order decides.
/// </summary>
internal static class DateScanner
{
    public static bool TryFind(ReadOnlySpan<char> line, int from, DateOrder order, out StatedDate found)
    {
        // No date is without digits.
        for (var i = from; (i += CharSearch.UntilDigit(line.Slice(i))) < line.Length; i++)
        {
            if ((i == 0 || !CharClass.IsDigit(line[i - 1]))
                && ((DayReader.TryMonthBefore(line, from, i, out var parts) && Make(parts, out found))
                    || TryNumeric(line, i, order, out found)
                    || (DayReader.TryDayFirst(line, i, out parts) && Make(parts, out found))))
            {
                return true;
            }
        }

        found = default;
        return false;
    }

    private static bool TryNumeric(ReadOnlySpan<char> line, int start, DateOrder order, out StatedDate found)
    {
        found = default;
        var at = start;
        var first = DayReader.Number(line, ref at, 4, out var firstDigits);
        if (at >= line.Length || line[at] is not ('-' or '/' or '.') || !(firstDigits is 1 or 2 or 4))
        {
            return false;
        }

        var separator = line[at++];
        var second = DayReader.Number(line, ref at, 2, out var secondDigits);
        if (secondDigits == 0 || at >= line.Length || line[at] != separator)
        {
            return false;
        }

        at++;
        var third = DayReader.Number(line, ref at, 4, out var thirdDigits);
        var valid = firstDigits == 4
            ? thirdDigits is 1 or 2 && Make(first, second, third, start, at, out found)
            : thirdDigits is 2 or 4 && MakeOfYearLast(first, second, Century(third, thirdDigits), separator == '.' || order.DayFirst, start, at, out found);
        return valid;
    }

    private static bool MakeOfYearLast(int first, int second, int year, bool prefersDay, int start, int end, out StatedDate found)
    {
        var dayFirst = first > 12 || (prefersDay && second <= 12);
        return dayFirst ? Make(year, second, first, start, end, out found) : Make(year, first, second, start, end, out found);
    }

    private static int Century(int year, int digits) => digits == 4 ? year : 2000 + year;

    private static bool Make(in DayParts parts, out StatedDate found) => Make(parts.Year, parts.Month, parts.Day, parts.Start, parts.End, out found);

    private static bool Make(int year, int month, int day, int start, int end, out StatedDate found)
    {
        var exists = CalendarDate.TryCreate(year, month, day, out var date) && year is >= 1900 and < 2100;
        found = exists ? new StatedDate(start, end, date) : default;
        return exists;
    }
}
