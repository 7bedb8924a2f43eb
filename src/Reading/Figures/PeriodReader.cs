using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>Reads the periods of a sentence: <c>in 2021</c>, <c>between 2005 and 2020</c>, <c>in the first 11 months of 2021</c>, <c>in May 2021</c>, <c>last year</c>.</summary>
internal static class PeriodReader
{
    public static List<StatedPeriod>? Read(SentenceTokens tokens, CalendarDate? published)
    {
        List<StatedPeriod>? periods = null;
        for (var i = tokens.First; i < tokens.End; i++)
        {
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Number && TryRead(tokens, i, published, out var period))
            {
                (periods ??= []).Add(period);
                i = period.End - 1;
            }
        }

        return periods;
    }

    /// <summary>The period of a quantity: the next behind it before another quantity, else the one that opens the sentence, else the only one.</summary>
    public static DatePeriod? Choose(SentenceTokens tokens, List<StatedPeriod>? periods, Quantity quantity, int nextQuantity)
    {
        if (periods == null || quantity.Kind is FigureKind.Age)
        {
            return null;
        }

        foreach (var period in periods)
        {
            if (period.First >= quantity.End && period.First < nextQuantity)
            {
                return period.Period;
            }
        }

        var opens = periods[0].First <= tokens.First + 1;
        return opens || (periods.Count == 1 && periods[0].End <= quantity.First) ? periods[0].Period : null;
    }

    private static bool TryRead(SentenceTokens tokens, int at, CalendarDate? published, out StatedPeriod stated)
    {
        stated = default;
        var year = YearAt(tokens, at);
        if (year > 0)
        {
            return tokens.IsDash(at + 1) && TryYears(tokens, at, at + 2, at, out stated);
        }

        if (tokens.Has(at, Cue.Between | Cue.From) && YearAt(tokens, at + 1) > 0 && (tokens.Has(at + 2, Cue.And | Cue.To) || tokens.IsDash(at + 2)))
        {
            return TryYears(tokens, at + 1, at + 3, at, out stated);
        }

        if (published is { } day && TryRelative(tokens, at, day, out stated))
        {
            return true;
        }

        return tokens.Has(at, Cue.Within) && TryWithin(tokens, at, out stated);
    }

    private static bool TryYears(SentenceTokens tokens, int from, int to, int first, out StatedPeriod stated)
    {
        var (start, end) = (YearAt(tokens, from), YearAt(tokens, to));
        stated = start > 0 && end >= start ? Months(first, to + 1, start, 1, end, 12) : default;
        return stated.End > 0;
    }

    /// <summary>What follows <c>in</c> and <c>during</c>.</summary>
    private static bool TryWithin(SentenceTokens tokens, int first, out StatedPeriod stated)
    {
        stated = default;
        var at = first + 1;
        if (tokens.Lexicon.Calendar.MonthAt(tokens, at) is var month and > 0)
        {
            var monthYear = YearAt(tokens, at + 1);
            stated = monthYear > 0 ? Months(first, at + 2, monthYear, month, monthYear, month) : default;
            return monthYear > 0;
        }

        at += tokens.Has(at, Cue.Pointer) ? 1 : 0;
        if (YearAt(tokens, at) is var year and > 0)
        {
            stated = tokens.IsDash(at + 1) && TryYears(tokens, at, at + 2, first, out var span) ? span : Months(first, at + 1, year, 1, year, 12);
            return true;
        }

        return TryPart(tokens, first, at, out stated);
    }

    /// <summary><c>first 11 months of 2021</c>, <c>third quarter of 2021</c>, <c>second half of 2021</c></summary>
    private static bool TryPart(SentenceTokens tokens, int first, int at, out StatedPeriod stated)
    {
        stated = default;
        var ordinal = CalendarParts.Ordinal(tokens, at++);
        if (ordinal == 0)
        {
            return false;
        }

        var count = 1;
        if (NumeralReader.TryRead(tokens, at, priced: false, out var number) && number.Low is >= 1 and <= 12 && !number.Is(NumeralForm.Fraction))
        {
            (count, at) = ((int)number.Low, number.End);
        }

        var months = CalendarParts.MonthsOf(tokens, at);
        if (months == 0 || !tokens.Has(at + 1, Cue.Of) || YearAt(tokens, at + 2) is not (var year and > 0) || count * months > 12)
        {
            return false;
        }

        var start = ordinal == CalendarParts.Last ? 13 - (count * months) : ((ordinal - 1) * count * months) + 1;
        var end = start + (count * months) - 1;
        stated = end <= 12 ? Months(first, at + 3, year, start, year, end) : default;
        return end <= 12;
    }

    /// <summary><c>last year</c>, <c>this month</c>, counted from the day the article is dated.</summary>
    private static bool TryRelative(SentenceTokens tokens, int at, CalendarDate published, out StatedPeriod stated)
    {
        stated = default;
        var back = CalendarParts.IsLast(tokens, at) ? 1 : CalendarParts.IsThis(tokens, at) ? 0 : -1;
        if (back < 0 || published.Year < 2)
        {
            return false;
        }

        switch (CalendarParts.MonthsOf(tokens, at + 1))
        {
            case 12:
                stated = Months(at, at + 2, published.Year - back, 1, published.Year - back, 12);
                return true;
            case 1:
                var month = (published.Year * 12) + published.Month - 1 - back;
                stated = Months(at, at + 2, month / 12, (month % 12) + 1, month / 12, (month % 12) + 1);
                return true;
            default:
                return false;
        }
    }

    private static StatedPeriod Months(int first, int end, int year, int month, int endYear, int endMonth) => new(
        first, end, new DatePeriod(new CalendarDate(year, month, 1), new CalendarDate(endYear, endMonth, DateTime.DaysInMonth(endYear, endMonth))));

    /// <summary>A year from 1000 to 2100 in four plain digits, else 0.</summary>
    private static int YearAt(SentenceTokens tokens, int at) =>
        tokens.IsNumber(at) && tokens[at].Length == 4 && DigitReader.TryRead(tokens[at].In(tokens.Text), out var year, out var decimals)
        && decimals == 0 && year is >= 1000 and <= 2100 && !tokens.Lexicon.Units.Follows(tokens, at + 1)
            ? (int)year
            : 0;
}
