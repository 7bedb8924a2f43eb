using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures.Periods;

/// <summary>
/// Parts of a year: <c>the first 11 months of 2021</c>, <c>third quarter of 2021</c>, <c>the first quarter</c>, <c>the September quarter of
/// 2021</c>, <c>Q3 2021</c>, <c>H1 2021</c>.
/// </summary>
internal static class PartPeriods
{
    private const int Year = 12;
    private const int Quarter = 3;
    private const int Half = 6;

    public static bool TryRead(SentenceTokens tokens, int at, CalendarDate? published, out StatedPeriod stated)
    {
        stated = default;
        if (tokens[at].Has(TokenShape.HasDigit))
        {
            return TryCode(tokens, at, published, out stated);
        }

        var calendar = tokens.Lexicon.Calendar;
        var month = calendar.MonthAt(tokens, at);
        var ordinal = calendar.OrdinalOf(tokens[at].Lexeme);
        if (month > 0)
        {
            return calendar.LengthOf(tokens[at + 1].Lexeme) == Quarter && month % Quarter == 0
                && TryYear(tokens, at + 2, published, out var year, out var end)
                && Set(out stated, at, end, Settled(tokens, year, month - Quarter, end > at + 2, published), month - Quarter, Quarter);
        }

        return ordinal is >= CalendarOrdinal.First and <= CalendarOrdinal.Last && TryOrdinal(tokens, at, ordinal, published, out stated);
    }

    private static bool TryOrdinal(
        SentenceTokens tokens, int first, CalendarOrdinal ordinal, CalendarDate? published, out StatedPeriod stated)
    {
        stated = default;
        var (count, at) = (1, first + 1);
        if (NumeralReader.TryRead(tokens, at, priced: false, out var number) && number.Low is >= 1 and <= Year
            && !number.Is(NumeralForm.Fraction))
        {
            (count, at) = ((int)number.Low, number.End);
        }

        var length = tokens.Lexicon.Calendar.LengthOf(tokens[at].Lexeme);
        if (length is CalendarWords.Week or CalendarWords.Day)
        {
            return TryDays(tokens, first, ordinal, length == CalendarWords.Week ? count * CalendarWords.DaysOfWeek : count, at, published, out stated);
        }

        var months = length * count;
        if (months is <= 0 or > Year || !TryYear(tokens, at + 1, published, out var year, out var end)
            || (end == at + 1 && (ordinal == CalendarOrdinal.Last || months is not (Quarter or Half))))
        {
            return false;
        }

        var start = ordinal == CalendarOrdinal.Last ? Year - months : ((int)ordinal - 1) * months;
        return start + months <= Year
            && Set(out stated, first, end, Settled(tokens, year, start, end > at + 1, published), start, months);
    }

    /// <summary><c>the first two weeks of April</c>, <c>the last 10 days of May 2021</c>, <c>the first six weeks of 2022</c></summary>
    private static bool TryDays(
        SentenceTokens tokens, int first, CalendarOrdinal ordinal, int days, int at, CalendarDate? published, out StatedPeriod stated)
    {
        stated = default;
        var (month, end) = (tokens.Lexicon.Calendar.MonthAt(tokens, at + 2), at + 3);
        var year = month > 0 ? MonthPeriods.YearOf(tokens, ref end, month, published) : YearPeriods.At(tokens, at + 2);
        if (year == 0 || !tokens.Has(at + 1, Cue.Of) || ordinal is not (CalendarOrdinal.First or CalendarOrdinal.Last))
        {
            return false;
        }

        var whole = month > 0 ? StatedPeriod.Months(first, end, year, month, year, month) : StatedPeriod.Years(first, end, year, year);
        var (start, last) = (whole.Period.Start.DayNumber, whole.Period.End.DayNumber);
        stated = days > last - start + 1 ? default
            : ordinal == CalendarOrdinal.First ? StatedPeriod.Days(first, end, start, start + days - 1)
            : StatedPeriod.Days(first, end, last - days + 1, last);
        return stated.End > 0;
    }

    /// <summary><c>Q3 2021</c>, <c>H1</c></summary>
    private static bool TryCode(SentenceTokens tokens, int at, CalendarDate? published, out StatedPeriod stated)
    {
        stated = default;
        var word = tokens[at].In(tokens.Text);
        if (word.Length != 2 || word[0] is not ('Q' or 'H') || !CharClass.IsDigit(word[1])
            || !TryYear(tokens, at + 1, published, out var year, out var end))
        {
            return false;
        }

        var months = word[0] == 'Q' ? Quarter : Half;
        var start = (word[1] - '1') * months;
        return start >= 0 && start + months <= Year
            && Set(out stated, at, end, Settled(tokens, year, start, end > at + 1, published), start, months);
    }

    /// <summary>The year behind the part, with or without <c>of</c>; else the article's.</summary>
    private static bool TryYear(SentenceTokens tokens, int at, CalendarDate? published, out int year, out int end)
    {
        var of = tokens.Has(at, Cue.Of);
        year = YearPeriods.At(tokens, of ? at + 1 : at);
        end = year == 0 ? at : of ? at + 2 : at + 1;
        if (year == 0 && of)
        {
            // `of last year`, `of the year`, but not `the first quarter of the match`
            var the = tokens.Has(at + 1, Cue.Pointer) && !tokens.Has(at + 3, Cue.Relative | Cue.To) && !tokens.Has(at + 3, TimeCue.Ended);
            var ordinal = tokens.Lexicon.Calendar.OrdinalOf(tokens[at + 1].Lexeme);
            var named = tokens.Lexicon.Calendar.LengthOf(tokens[at + 2].Lexeme) == Year
                && (the || ordinal is CalendarOrdinal.Last or CalendarOrdinal.This or CalendarOrdinal.Next);
            var steps = ordinal is CalendarOrdinal.Last or CalendarOrdinal.Next ? (int)ordinal - (int)CalendarOrdinal.This : 0;
            (year, end) = (named && published is { } today ? today.Year + steps : 0, at + 3);
            return year > 0;
        }

        year = year == 0 ? published?.Year ?? 0 : year;
        return year > 0;
    }

    /// <summary>A part without a year that lies ahead is last year's, unless the sentence tells of what is to come.</summary>
    private static int Settled(SentenceTokens tokens, int year, int start, bool stated, CalendarDate? published) =>
        !stated && published is { } today && year == today.Year && start >= today.Month && !PeriodContexts.LooksAhead(tokens) ? year - 1 : year;

    private static bool Set(out StatedPeriod stated, int first, int end, int year, int start, int months)
    {
        stated = StatedPeriod.Months(first, end, year, start + 1, year, start + months);
        return true;
    }
}
