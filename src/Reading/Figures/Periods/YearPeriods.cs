using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures.Periods;

/// <summary>Years and spans of them: <c>2021</c>, <c>between 2005 and 2020</c>, <c>2005-2008</c>, <c>since 2019</c>, <c>the
/// 1990s</c>.</summary>
internal static class YearPeriods
{
    private const int Year = 12;

    /// <summary>News names years that lie further ahead with a preposition.</summary>
    private const int FarAhead = 25;

    public static bool TryRead(SentenceTokens tokens, int at, CalendarDate? published, out StatedPeriod stated)
    {
        stated = default;
        var year = At(tokens, at);
        if (year == 0)
        {
            return false;
        }

        var lead = at - (tokens.Has(at - 1, Cue.Pointer) ? 2 : 1);
        if (IsDecade(tokens, at))
        {
            stated = year % 10 == 0 && !IsOpen(tokens, at) ? StatedPeriod.Years(at, at + 2, year, year + 9) : default;
        }
        else if (SpanEnd(tokens, at) is var last and > 0 && LastYear(tokens, last, year) is var end && end >= year)
        {
            stated = StatedPeriod.Years(tokens.Has(at - 1, Cue.Between | Cue.From) ? at - 1 : at, last + 1, year, end);
        }
        else if (tokens.Has(lead, TimeCue.Since))
        {
            stated = StatedPeriod.Since(lead, at + 1, new CalendarDate(year, 1, 1), published);
        }
        else if (tokens.Has(at - 1, Cue.Of) && EdgeOf(tokens, at - 2) is { } edge)
        {
            if (LeavesOpenBefore(tokens, at - 3))
            {
                return false;
            }

            var day = new CalendarDate(year, edge == CalendarOrdinal.Last ? 12 : 1, edge == CalendarOrdinal.Last ? 31 : 1).DayNumber;
            stated = StatedPeriod.Days(at - 2, at + 1, day, day);
        }
        else if (!IsOpen(tokens, at) && !IsFarAhead(tokens, at, year, published))
        {
            stated = StatedPeriod.Years(tokens.Has(at - 1, Cue.Within) ? at - 1 : at, at + 1, year, year);
        }

        return stated.End > 0;
    }

    /// <summary><c>A score of 2072</c>: a year so far ahead has its preposition.</summary>
    private static bool IsFarAhead(SentenceTokens tokens, int at, int year, CalendarDate? published) =>
        published is { } today && year > today.Year + FarAhead && !tokens.Has(at - 1, Cue.Within);

    /// <summary><c>the 1990s</c>, at the end of a sentence too.</summary>
    private static bool IsDecade(SentenceTokens tokens, int at) =>
        tokens.Glued(at + 1) && tokens.Char(at + 1) == 's' && tokens.SpanEnd(at + 1) == tokens[at + 1].Start + 1;

    /// <summary>A year from 1000 to 2100 in four plain digits, else 0.</summary>
    public static int At(SentenceTokens tokens, int at)
    {
        if (tokens[at].Length != 4 || !tokens.IsNumber(at) || tokens.IsCross(at + 1) || tokens.IsCross(at - 1)
            || (tokens.Glued(at + 1) && tokens.IsWord(at + 1) && !IsDecade(tokens, at)))
        {
            // `1920×1200`, `1080p`
            return 0;
        }

        var year = 0;
        foreach (var c in tokens[at].In(tokens.Text))
        {
            year = CharClass.IsDigit(c) ? (year * 10) + (c - '0') : int.MinValue / 20;
        }

        return year is >= 1000 and <= 2100 && !tokens.Lexicon.Units.Follows(tokens, at + 1) ? year : 0;
    }

    /// <summary>Where the other year of a span stands: <c>2005-2008</c>, <c>from 2005 to 2008</c>, <c>in 2019 and 2020</c>; else
    /// 0.</summary>
    private static int SpanEnd(SentenceTokens tokens, int at)
    {
        var leads = tokens.Has(at - 1, Cue.Between | Cue.From);
        var both = tokens.Has(at - 1, Cue.Within) && tokens.Has(at + 1, Cue.And) && At(tokens, at + 2) == At(tokens, at) + 1;
        return tokens.IsDash(at + 1) || both || (leads && tokens.Has(at + 1, Cue.And | Cue.To)) ? at + 2 : 0;
    }

    /// <summary>The other year; its last two digits do where they are the next: <c>in 1998-99</c>, but a season of 1998-99 is
    /// no two years.</summary>
    private static int LastYear(SentenceTokens tokens, int at, int first)
    {
        var isNext = tokens.Has(at - 3, Cue.Within) && tokens.IsNumber(at) && tokens[at].Length == 2
            && DigitReader.TryRead(tokens[at].In(tokens.Text), out var digits, out _) && digits == (first + 1) % 100;
        return isNext ? first + 1 : At(tokens, at);
    }

    /// <summary><c>by 2030</c>, <c>early 2021</c>, <c>mid-2021</c></summary>
    private static bool IsOpen(SentenceTokens tokens, int at)
    {
        var before = at - (tokens.IsJoint(at - 1) ? 2 : 1);
        // `the 2020 financial year` starts on another day than the year.
        var calendar = tokens.Lexicon.Calendar;
        var other = tokens.IsWord(at + 1) && !tokens[at + 1].Is(WordClass.FunctionWord)
            && calendar.OrdinalOf(tokens[at + 1].Lexeme) == CalendarOrdinal.None && calendar.LengthOf(tokens[at + 2].Lexeme) == Year;
        // `the 2020-21 season`, `2019/20` are no two years.
        var pair = (tokens.IsJoint(at + 1) || (tokens.Is(at + 1, '/') && tokens.Glued(at + 1) && tokens.Glued(at + 2))) && tokens.IsNumber(at + 2);
        return other || pair || tokens.Lexicon.Calendar.LeavesOpen(tokens[before].Lexeme) || before < at - 1 || IsName(tokens, before)
            || (tokens.Has(before, Cue.Of) && tokens.Lexicon.Calendar.LeavesOpen(tokens[before - 1].Lexeme));
    }

    /// <summary><c>by the end of 2020</c></summary>
    public static bool LeavesOpenBefore(SentenceTokens tokens, int at) =>
        tokens.Lexicon.Calendar.LeavesOpen(tokens[tokens.Has(at, Cue.Pointer) ? at - 1 : at].Lexeme);

    /// <summary><c>Expo 2020</c></summary>
    private static bool IsName(SentenceTokens tokens, int at) =>
        tokens.IsCapitalised(at) && !tokens[at].Has(TokenShape.SentenceStart) && !tokens[at].Is(WordClass.FunctionWord);

    /// <summary><c>the end of 2021</c>: one day.</summary>
    public static CalendarOrdinal? EdgeOf(SentenceTokens tokens, int at)
    {
        var ordinal = tokens.Lexicon.Calendar.OrdinalOf(tokens[at].Lexeme);
        return ordinal != CalendarOrdinal.None && tokens.Lexicon.Calendar.LeavesOpen(tokens[at].Lexeme) ? ordinal : null;
    }
}
