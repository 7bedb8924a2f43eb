using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>Reads day, month's name and year where they stand together: the core of <see cref="DateScanner"/>, which takes real dates with a
/// year, and of the rules on dates, which look for those that no calendar has.</summary>
internal static class DayReader
{
    private const int YearDigits = 4;

    /// <summary><c>April 25, 2022</c>, by the first digit of its day; the month is looked for backwards, for few words stand before digits.</summary>
    /// <param name="from">Where the month may begin at the earliest.</param>
    public static bool TryMonthBefore(ReadOnlySpan<char> line, int from, int day, out DayParts found)
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

    /// <summary><c>25th of April, 2022</c>, by the first digit.</summary>
    public static bool TryDayFirst(ReadOnlySpan<char> line, int start, out DayParts found)
    {
        found = default;
        var at = start;
        var day = Number(line, ref at, 2, out _);
        if (at < line.Length && CharClass.IsDigit(line[at]))
        {
            return false;
        }

        var dayEnd = at;
        SkipOrdinal(line, ref at);
        SkipGap(line, ref at);
        var word = Word(line, at);
        if (word is "of")
        {
            at += 2;
            SkipGap(line, ref at);
            word = Word(line, at);
        }

        var month = MonthNames.NumberOf(word);
        at += month > 0 ? word.Length : 0;
        found = month > 0 ? WithYear(line, new DayParts(start, at, start, dayEnd, at, day, month, 0, at)) : default;
        return month > 0;
    }

    /// <summary>The number at the place, of so many digits at most.</summary>
    public static int Number(ReadOnlySpan<char> line, ref int at, int longest, out int digits)
    {
        var (value, start) = (0, at);
        while (at < line.Length && at - start < longest && CharClass.IsDigit(line[at]))
        {
            value = (value * 10) + (line[at++] - '0');
        }

        digits = at - start;
        return value;
    }

    private static bool TryMonthFirst(ReadOnlySpan<char> line, int start, out DayParts found)
    {
        found = default;
        var at = start;
        var month = Month(line, ref at);
        if (month == 0)
        {
            return false;
        }

        var monthEnd = at;
        SkipGap(line, ref at);
        var dayStart = at;
        var day = Number(line, ref at, 2, out var digits);
        var dayEnd = at;
        SkipOrdinal(line, ref at);
        found = digits > 0 ? WithYear(line, new DayParts(start, monthEnd, dayStart, dayEnd, at, day, month, 0, at)) : default;
        return digits > 0;
    }

    private static DayParts WithYear(ReadOnlySpan<char> line, in DayParts parts)
    {
        var at = parts.ShortEnd;
        SkipGap(line, ref at);
        var year = Number(line, ref at, YearDigits, out var digits);
        return digits == YearDigits ? parts with { Year = year, End = at } : parts;
    }

    /// <summary>A word starts behind anything but a letter, and at a capital behind a small letter:
    /// pages glue <c>TimesNovember 21</c>.</summary>
    private static bool StartsWord(ReadOnlySpan<char> line, int i) =>
        CharClass.IsLetter(line[i])
        && (i == 0 || !CharClass.IsLetter(line[i - 1]) || (CharClass.IsUpper(line[i]) && !CharClass.IsUpper(line[i - 1])));

    private static int Month(ReadOnlySpan<char> line, ref int at)
    {
        var word = Word(line, at);
        var month = MonthNames.NumberOf(word);
        at += month > 0 ? word.Length : 0;
        return month;
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
}
