using Corpus.Reading.Layout.Parts;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Rules.StructureRules;

/// <summary>Finds the days that an article states by the name of a month: <c>Monday, February 30, 2022</c>, <c>31st of April</c>;
/// in ISO form; and in figures alone where they are no day in either order, <c>30/02/2022</c>. Unlike the reader's scanner it takes days that no calendar has, and days without a year; so it is stricter on what may
/// stand within one.</summary>
internal sealed class StatedDays(string text, TextRange range)
{
    private const int LongestGap = 3;
    private const int ShortestName = 3;
    private const int LongestLink = 6;
    private const int EarliestYear = 1700;
    private const int IsoLength = 10;
    private int at = range.Start;
    private int from = range.Start;

    /// <summary>The days in the parts of the document that are article.</summary>
    public static StatedDay[] In(RuleContext context)
    {
        var found = new List<StatedDay>();
        foreach (var range in context.ArticleRanges)
        {
            var days = new StatedDays(context.Text, range);
            while (days.TryNext(out var day))
            {
                found.Add(day);
            }
        }

        return found.ToArray();
    }

    private bool TryNext(out StatedDay day)
    {
        var line = text.AsSpan(0, range.End);
        while ((at += CharSearch.UntilDigit(line.Slice(at))) < line.Length)
        {
            if (TryAt(at, out day))
            {
                from = at = day.Range.End;
                return true;
            }

            while (at < line.Length && CharClass.IsDigit(line[at]))
            {
                at++;
            }
        }

        day = default;
        return false;
    }

    private bool TryAt(int digits, out StatedDay day)
    {
        var line = text.AsSpan(0, range.End);
        if (TryIso(digits, out day) || TryNoDay(digits, out day))
        {
            return true;
        }

        if ((DayReader.TryMonthBefore(line, from, digits, out var parts) && parts.DayStart == digits && IsDayBehind(parts))
            || (DayReader.TryDayFirst(line, digits, out parts) && IsDayBefore(parts)))
        {
            var hasYear = IsYear(parts);
            day = new StatedDay(
                new TextRange(parts.Start, hasYear ? parts.End : parts.ShortEnd), parts.Day, parts.Month, hasYear ? parts.Year : 0, WeekdayBefore(parts.Start));
            return true;
        }

        return false;
    }

    /// <summary>A comma between month and number parts a name from an age: <c>Theresa May, 60</c>.</summary>
    private bool IsDayBehind(in DayParts parts) =>
        IsName(parts.Start) && parts.DayStart > parts.MonthEnd && IsAll(parts.MonthEnd, parts.DayStart, ". \u00A0\u202F") && !IsOtherNumber(parts.ShortEnd);

    private bool IsDayBefore(in DayParts parts)
    {
        var month = parts.MonthEnd;
        while (CharClass.IsLetter(text[month - 1]))
        {
            month--;
        }

        return month > parts.DayEnd && month - parts.DayEnd <= LongestLink && IsName(month)
            && text.AsSpan(parts.DayEnd, month - parts.DayEnd).Trim() is "" or "of" or "st" or "nd" or "rd" or "th"
                or "st of" or "nd of" or "rd of" or "th of" or "-"
            && (parts.MonthEnd == range.End || !CharClass.IsLetter(text[parts.MonthEnd]));
    }

    private bool IsName(int start) => CharClass.IsUpper(text[start]) && (start == 0 || !CharClass.IsLetter(text[start - 1]));

    private bool IsYear(in DayParts parts) =>
        parts.Year is >= EarliestYear and < 2100
        && parts.End - 4 - parts.ShortEnd is > 0 and <= LongestGap && IsAll(parts.ShortEnd, parts.End - 4, "., \u00A0\u202F")
        && (parts.End == range.End || !CharClass.IsWordPart(text[parts.End]));

    private bool TryIso(int start, out StatedDay day)
    {
        day = default;
        if (start + IsoLength > range.End || text[start + 4] != '-' || text[start + 7] != '-'
            || (start + IsoLength < range.End && CharClass.IsWordPart(text[start + IsoLength]) && text[start + IsoLength] != 'T'))
        {
            return false;
        }

        var line = text.AsSpan(0, range.End);
        var place = start;
        var year = DayReader.Number(line, ref place, 4, out var yearDigits);
        place++;
        var month = DayReader.Number(line, ref place, 2, out var monthDigits);
        place++;
        var number = DayReader.Number(line, ref place, 2, out var dayDigits);
        if ((yearDigits, monthDigits, dayDigits) != (4, 2, 2) || year is < 1900 or >= 2100)
        {
            return false;
        }

        day = new StatedDay(new TextRange(start, place), number, month, year, null);
        return true;
    }

    /// <summary>Day, month and year between slashes or points that no order makes a day of.</summary>
    private bool TryNoDay(int start, out StatedDay day)
    {
        day = default;
        var line = text.AsSpan(0, range.End);
        var place = start;
        var first = DayReader.Number(line, ref place, 2, out var firstDigits);
        if (firstDigits == 0 || (start > range.Start && !CharClass.IsSpace(text[start - 1])) || place >= range.End || text[place] is not ('/' or '.'))
        {
            return false;
        }

        var mark = text[place++];
        var second = DayReader.Number(line, ref place, 2, out var secondDigits);
        if (secondDigits == 0 || place >= range.End || text[place] != mark)
        {
            return false;
        }

        place++;
        var year = DayReader.Number(line, ref place, 4, out var yearDigits);
        var (number, month) = first > second ? (first, second) : (second, first);
        if (yearDigits != 4 || year is < 1900 or >= 2100 || month is 0 or > 12 || number is <= 28 or > 31
            || number <= DateTime.DaysInMonth(year, month) || (place < range.End && CharClass.IsWordPart(text[place])))
        {
            return false;
        }

        day = new StatedDay(new TextRange(start, place), number, month, year, null);
        return true;
    }

    private TextRange? WeekdayBefore(int day)
    {
        var end = day;
        while (end > range.Start && day - end < LongestGap && text[end - 1] is ' ' or '\u00A0' or '\u202F' or ',' or '.')
        {
            end--;
        }

        var start = end;
        while (start > range.Start && CharClass.IsLetter(text[start - 1]))
        {
            start--;
        }

        return end < day && end - start >= ShortestName && CharClass.IsUpper(text[start]) && Weekdays.NumberOf(text.AsSpan(start, end - start)) > 0
            ? new TextRange(start, end)
            : null;
    }

    /// <summary>Digits that go on as a number, a share, an age or a time: <c>June 30,000</c>, <c>March 45%</c>, <c>May 40-year-old</c>.</summary>
    private bool IsOtherNumber(int end) => end < range.End
        && (CharClass.IsWordPart(text[end]) || text[end] is '%' or '-' or ':' or '/' or '°'
            || (text[end] is ',' or '.' && end + 1 < range.End && CharClass.IsDigit(text[end + 1])));

    private bool IsAll(int start, int end, string signs)
    {
        for (var i = start; i < end; i++)
        {
            if (signs.IndexOf(text[i]) < 0)
            {
                return false;
            }
        }

        return true;
    }
}
