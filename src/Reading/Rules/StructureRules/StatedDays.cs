using Corpus.Reading.Layout.Parts;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Rules.StructureRules;

/// <summary>Finds the days that an article states by the name of a month: <c>Monday, February 30, 2022</c>, <c>31st of April</c>;
/// and in ISO form. Unlike the reader's own scanner it takes days that no calendar has.</summary>
internal sealed class StatedDays(string text, TextRange range)
{
    private const int LongestGap = 3;
    private const int ShortestName = 3;
    private int at = range.Start;
    private TextRange weekday;
    private TextRange number;

    /// <summary>The days in the parts of the document that are article.</summary>
    public static IEnumerable<StatedDay> In(RuleContext context)
    {
        foreach (var range in context.ArticleRanges)
        {
            var days = new StatedDays(context.Text, range);
            while (days.TryNext(out var day))
            {
                yield return day;
            }
        }
    }

    private bool TryNext(out StatedDay day)
    {
        while (at < range.End)
        {
            var c = text[at];
            if (CharClass.IsDigit(c))
            {
                number = Digits();
                at = number.End;
                if (TryIso(out day))
                {
                    return true;
                }

                at = SkipOrdinal(at);
            }
            else if (CharClass.IsLetter(c))
            {
                var start = at;
                while (at < range.End && (text[at] is >= 'a' and <= 'z' || CharClass.IsLetter(text[at])))
                {
                    at++;
                }

                if (TryTake(new TextRange(start, at), out day))
                {
                    return true;
                }
            }
            else
            {
                at++;
            }
        }

        day = default;
        return false;
    }

    private bool TryTake(TextRange word, out StatedDay day)
    {
        day = default;
        if (word.Length < ShortestName || !CharClass.IsUpper(text[word.Start]))
        {
            return false;
        }

        var name = text.AsSpan(word.Start, word.Length);
        if (Weekdays.NumberOf(name) > 0)
        {
            weekday = word;
            return false;
        }

        var month = MonthNames.NumberOf(name);
        return month > 0 && (TryDayBefore(word, month, out day) || TryDayBehind(word, month, out day));
    }

    private bool TryDayBefore(TextRange word, int month, out StatedDay day)
    {
        day = default;
        var between = number.Length is 1 or 2 ? text.AsSpan(number.End, Math.Max(0, word.Start - number.End)).Trim() : default;
        if (number.Length is not (1 or 2) || word.Start <= number.End || word.Start - number.End > "th of ".Length || !IsDayLink(between))
        {
            return false;
        }

        var (end, year) = YearFrom(word.End);
        day = Make(new TextRange(number.Start, end), Value(number), month, year);
        return true;
    }

    private bool TryDayBehind(TextRange word, int month, out StatedDay day)
    {
        day = default;
        var start = SkipStop(word.End);
        if (start == word.End || start >= range.End || !CharClass.IsDigit(text[start]))
        {
            return false;
        }

        at = start;
        var digits = Digits();
        at = word.End;
        var behind = SkipOrdinal(digits.End);
        if (digits.Length > 2 || IsOtherNumber(behind))
        {
            return false;
        }

        var (end, year) = YearFrom(behind);
        day = Make(new TextRange(word.Start, year > 0 ? end : behind), Value(digits), month, year);
        at = day.Range.End;
        return true;
    }

    private bool TryIso(out StatedDay day)
    {
        day = default;
        var start = number.Start;
        var isIso = number.Length == 4 && number.End + 6 <= range.End && text[number.End] == '-' && text[number.End + 3] == '-'
            && CharClass.IsDigit(text[number.End + 1]) && CharClass.IsDigit(text[number.End + 2])
            && CharClass.IsDigit(text[number.End + 4]) && CharClass.IsDigit(text[number.End + 5])
            && (number.End + 6 == range.End || !CharClass.IsWordPart(text[number.End + 6]) || text[number.End + 6] == 'T');
        if (!isIso || Value(number) is < 1900 or >= 2100)
        {
            return false;
        }

        at = number.End + 6;
        day = new StatedDay(new TextRange(start, at), Value(new TextRange(at - 2, at)), Value(new TextRange(at - 5, at - 3)), Value(number), null);
        return true;
    }

    private StatedDay Make(TextRange whole, int day, int month, int year)
    {
        var gap = whole.Start - weekday.End;
        var isNext = weekday.Length > 0 && gap is > 0 and <= LongestGap && SkipGap(weekday.End) == whole.Start;
        return new StatedDay(whole, day, month, year, isNext ? weekday : null);
    }

    private (int End, int Year) YearFrom(int from)
    {
        var start = SkipGap(from);
        if (start + 4 > range.End || start - from > LongestGap)
        {
            return (from, 0);
        }

        var year = new TextRange(start, start + 4);
        for (var i = year.Start; i < year.End; i++)
        {
            if (!CharClass.IsDigit(text[i]))
            {
                return (from, 0);
            }
        }

        var isYear = Value(year) is >= 1700 and < 2100 && (year.End == range.End || !CharClass.IsWordPart(text[year.End]));
        return isYear ? (year.End, Value(year)) : (from, 0);
    }

    /// <summary>Digits that go on as a number, a share, an age or a time: <c>June 30,000</c>, <c>March 45%</c>, <c>May 40-year-old</c>.</summary>
    private bool IsOtherNumber(int end) => end < range.End
        && (CharClass.IsWordPart(text[end]) || text[end] is '%' or '-' or ':' or '/' or '°'
            || (text[end] is ',' or '.' && end + 1 < range.End && CharClass.IsDigit(text[end + 1])));

    private int SkipGap(int from)
    {
        while (from < range.End && text[from] is ' ' or '\u00A0' or '\u202F' or ',' or '.')
        {
            from++;
        }

        return from;
    }

    /// <summary>A comma between month and number parts a name from an age: <c>Theresa May, 60</c>.</summary>
    private int SkipStop(int from)
    {
        while (from < range.End && (text[from] is ' ' or '\u00A0' or '\u202F' or '.'))
        {
            from++;
        }

        return from;
    }

    private int SkipOrdinal(int from) =>
        from + 2 <= range.End && text.AsSpan(from, 2) is "st" or "nd" or "rd" or "th" && (from + 2 == range.End || !CharClass.IsLetter(text[from + 2]))
            ? from + 2
            : from;

    private static bool IsDayLink(ReadOnlySpan<char> between) => between is "" or "of" or "st" or "nd" or "rd" or "th"
        or "st of" or "nd of" or "rd of" or "th of" or "-";

    private TextRange Digits()
    {
        var end = at;
        while (end < range.End && CharClass.IsDigit(text[end]))
        {
            end++;
        }

        return new TextRange(at, end);
    }

    private int Value(TextRange digits)
    {
        var value = 0;
        for (var i = digits.Start; i < digits.End; i++)
        {
            value = (value * 10) + (text[i] - '0');
        }

        return value;
    }
}
