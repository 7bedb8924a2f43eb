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
        // No date is without digits, and few words stand before some: so the month is looked for from the day's digits backwards.
        for (var i = from; i < line.Length; i++)
        {
            if (CharClass.IsDigit(line[i])
                && (i == 0 || !CharClass.IsDigit(line[i - 1]))
                && (TryMonthBefore(line, from, i, out found) || TryNumeric(line, i, order, out found) || TryDayFirst(line, i, out found)))
            {
                return true;
            }
        }

        found = default;
        return false;
    }

    private static bool TryMonthBefore(ReadOnlySpan<char> line, int from, int day, out StatedDate found)
    {
        var start = day;
        while (start > from && IsGap(line[start - 1]))
        {
            start--;
        }

        do
        {
            start--;
        }
        while (start >= from && CharClass.IsLetter(line[start]) && !StartsWord(line, start));
        found = default;
        return start >= from && MonthNames.MayOpen(line[start]) && StartsWord(line, start) && TryMonthFirst(line, start, out found);
    }

    /// <summary>A word starts behind anything but a letter, and at a capital behind a small letter:
    /// pages glue <c>TimesNovember 21</c>.</summary>
    private static bool StartsWord(ReadOnlySpan<char> line, int i) =>
        CharClass.IsLetter(line[i])
        && (i == 0 || !CharClass.IsLetter(line[i - 1]) || (CharClass.IsUpper(line[i]) && !CharClass.IsUpper(line[i - 1])));

    private static bool TryNumeric(ReadOnlySpan<char> line, int start, DateOrder order, out StatedDate found)
    {
        found = default;
        var at = start;
        var first = Number(line, ref at, 4, out var firstDigits);
        if (at >= line.Length || line[at] is not ('-' or '/' or '.') || !(firstDigits is 1 or 2 or 4))
        {
            return false;
        }

        var separator = line[at++];
        var second = Number(line, ref at, 2, out var secondDigits);
        if (secondDigits == 0 || at >= line.Length || line[at] != separator)
        {
            return false;
        }

        at++;
        var third = Number(line, ref at, 4, out var thirdDigits);
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

    private static bool TryDayFirst(ReadOnlySpan<char> line, int start, out StatedDate found)
    {
        found = default;
        var at = start;
        var day = Number(line, ref at, 2, out _);
        SkipOrdinal(line, ref at);
        SkipGap(line, ref at);
        if (Word(line, at).SequenceEqual("of".AsSpan()))
        {
            at += 2;
            SkipGap(line, ref at);
        }

        var month = Month(line, ref at);
        return month > 0 && TryYear(line, ref at, out var year) && Make(year, month, day, start, at, out found);
    }

    private static bool TryMonthFirst(ReadOnlySpan<char> line, int start, out StatedDate found)
    {
        found = default;
        var at = start;
        var month = Month(line, ref at);
        if (month == 0)
        {
            return false;
        }

        SkipGap(line, ref at);
        var day = Number(line, ref at, 2, out var digits);
        if (digits == 0)
        {
            return false;
        }

        SkipOrdinal(line, ref at);
        return TryYear(line, ref at, out var year) && Make(year, month, day, start, at, out found);
    }

    private static int Month(ReadOnlySpan<char> line, ref int at)
    {
        var word = Word(line, at);
        var month = MonthNames.NumberOf(word);
        at += month > 0 ? word.Length : 0;
        return month;
    }

    private static bool TryYear(ReadOnlySpan<char> line, ref int at, out int year)
    {
        SkipGap(line, ref at);
        year = Number(line, ref at, 4, out var digits);
        return digits == 4 && year is >= 1900 and < 2100;
    }

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> line, int at)
    {
        var end = at;
        while (end < line.Length && CharClass.IsLetter(line[end])
            && (end == at || !CharClass.IsUpper(line[end]) || CharClass.IsUpper(line[end - 1])))
        {
            end++;
        }

        return line.Slice(Math.Min(at, line.Length), Math.Max(0, end - at));
    }

    private static int Number(ReadOnlySpan<char> line, ref int at, int longest, out int digits)
    {
        var (value, start) = (0, at);
        while (at < line.Length && at - start < longest && CharClass.IsDigit(line[at]))
        {
            value = (value * 10) + (line[at++] - '0');
        }

        digits = at - start;
        return value;
    }

    private static void SkipOrdinal(ReadOnlySpan<char> line, ref int at)
    {
        var word = Word(line, at);
        at += word.Length == 2 && (word[0] | 0x20) is 's' or 'n' or 'r' or 't' && (word[1] | 0x20) is 't' or 'd' or 'h' ? 2 : 0;
    }

    private static void SkipGap(ReadOnlySpan<char> line, ref int at)
    {
        while (at < line.Length && IsGap(line[at]))
        {
            at++;
        }
    }

    private static bool IsGap(char c) => CharClass.IsSpace(c) || c is ',' or '.' or '-';

    private static int Century(int year, int digits) => digits == 4 ? year : 2000 + year;

    private static bool Make(int year, int month, int day, int start, int end, out StatedDate found)
    {
        var exists = CalendarDate.TryCreate(year, month, day, out var date) && year is >= 1900 and < 2100;
        found = exists ? new StatedDate(start, end, date) : default;
        return exists;
    }
}
