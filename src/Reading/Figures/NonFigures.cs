using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>
/// Passes over numbers that are told from their form to be no figures: dates, times, ordinals, phone and serial numbers, list numbers.
/// </summary>
internal static class NonFigures
{
    /// <summary>Reads what is no figure from the token on; the end is the first token behind it.</summary>
    public static bool TryPass(SentenceTokens tokens, int at, out int end)
    {
        end = at + 1;
        if (!tokens.IsNumber(at))
        {
            return IsTail(tokens, at) || TryClockWords(tokens, at, out end);
        }

        if (tokens.Glued(at + 1) && (IsOrdinal(tokens, at) || tokens[at + 1].Kind == TokenKind.Possessive || tokens.Lexicon.Formats.IsFormat(tokens, at)))
        {
            end = at + 2;
            return true;
        }

        return IsTail(tokens, at) || IsListNumber(tokens, at) || IsEntryTime(tokens, at) || TryPair(tokens, at, out end)
            || CitationNumbers.IsRaised(tokens, at) || CitationNumbers.TryPass(tokens, at, out end)
            || TryClock(tokens, at, out end) || TrySerial(tokens, at, out end) || TryPhone(tokens, at, out end)
            || TryDate(tokens, at, out end);
    }

    /// <summary>
    /// A number joined to a name or, as a year, to any word: <c>Covid-19</c>, <c>mid-2019</c>, but <c>sub-500 sq m</c>; so is one behind
    /// <c>#</c>.
    /// </summary>
    private static bool IsTail(SentenceTokens tokens, int at) =>
        (tokens.IsJoint(at - 1) && tokens.IsWord(at - 2) && !tokens.Has(at - 2, Cue.Minus)
            && (tokens.IsCapitalised(at - 2) || (tokens.IsNumber(at) && tokens[at].Length == 4)))
        || (tokens.Glued(at) && (tokens.Is(at - 1, '#') || (tokens.Is(at - 1, '/') && IsPaired(tokens, at))));

    /// <summary>The second of two numbers, which is read with the first, <c>9/11</c>, or is a part of it, <c>41/2 years</c>; in
    /// <c>120/80 mmHg</c> each is measured.</summary>
    private static bool IsPaired(SentenceTokens tokens, int at) => tokens.IsNumber(at - 2) && tokens.IsNumber(at)
        && tokens.Lexicon.Units.Match(tokens, at + 1, digits: true, out _) is not { Kind: FigureKind.Other };

    /// <summary><c>21st</c>, <c>1990s</c>; <c>13st</c> is no ordinal: it weighs.</summary>
    private static bool IsOrdinal(SentenceTokens tokens, int at) =>
        tokens.Has(at + 1, Cue.Ending) && !(tokens.Has(at + 1, Cue.First) && !IsFirst(tokens, at));

    /// <summary>Whether the ordinal of the digits ends as <c>first</c> does.</summary>
    public static bool IsFirst(SentenceTokens tokens, int at) => tokens.EndsWith(at, "1") && !tokens.EndsWith(at, "11");

    /// <summary><c>1.</c> or <c>1)</c> that opens a passage, as items of lists do.</summary>
    private static bool IsListNumber(SentenceTokens tokens, int at) =>
        at == tokens.First && tokens[at].Length <= 2 && tokens.Glued(at + 1) && (tokens.Is(at + 1, '.') || tokens.Is(at + 1, ')'));

    /// <summary><c>13.08 Ann Lee has spoken</c>: the time that opens an entry of a live page.</summary>
    private static bool IsEntryTime(SentenceTokens tokens, int at) =>
        at == tokens.First && tokens.IsCapitalised(at + 1) && !tokens.Glued(at + 1) && tokens[at].Length is 4 or 5
        && IsTime(tokens[at].In(tokens.Text)) && tokens[at].In(tokens.Text).IndexOf('.') > 0;

    /// <summary><c>02:51</c>, <c>5.30pm</c>, <c>11 a.m.</c>, <c>10-11 pm</c>, <c>44 BC</c></summary>
    private static bool TryClock(SentenceTokens tokens, int at, out int end)
    {
        end = at + 1;
        while (tokens.Is(end, ':') && tokens.Glued(end) && tokens.IsNumber(end + 1) && tokens.Glued(end + 1))
        {
            end += 2;
        }

        var colon = end > at + 1;
        var other = tokens.IsDash(end) || tokens.Has(end, Cue.To) ? end + 1 : end;
        if (other > end && tokens.IsNumber(other) && tokens.Has(other + 1, TimeCue.Clock))
        {
            end = other + 2;
            return true;
        }

        var clock = tokens.Has(end, TimeCue.Clock) && IsTime(tokens[at].In(tokens.Text));
        end += clock ? 1 : 0;
        return colon || clock;
    }

    /// <summary><c>half past five</c>, <c>a quarter to 9</c></summary>
    private static bool TryClockWords(SentenceTokens tokens, int at, out int end)
    {
        const NumeralRole Hours = NumeralRole.Unit | NumeralRole.Teen;
        end = at + 1;
        var past = tokens.Plays(at, NumeralRole.Fraction) && (tokens.Has(at + 1, TimeCue.Past)
            || (tokens.Has(at + 1, Cue.To) && tokens.Has(at, TimeCue.Quarter) && !tokens.IsWord(at + 3)));
        end += past ? 2 : 0;
        return past && (tokens.Plays(at + 2, Hours) || (tokens.IsNumber(at + 2) && tokens[at + 2].Length <= 2));
    }

    /// <summary>Minutes have two digits behind their point: <c>5.30pm</c>, but not <c>2.1 pm</c>.</summary>
    private static bool IsTime(ReadOnlySpan<char> number)
    {
        var point = number.LastIndexOf('.');
        return point < 0 || number.Length - point - 1 == 2;
    }

    /// <summary><c>9/11</c>, <c>24/7</c>: two numbers joined by a slash that are no fraction and measure nothing.</summary>
    private static bool TryPair(SentenceTokens tokens, int at, out int end)
    {
        end = at + 3;
        return tokens.Is(at + 1, '/') && tokens.Glued(at + 1) && tokens.IsNumber(at + 2) && tokens.Glued(at + 2) && !tokens.Is(at + 3, '/')
            && !Quotients.IsQuotient(tokens, at, out _) && !tokens.Lexicon.Units.Follows(tokens, at + 3)
            && !tokens.Lexicon.Currencies.Starts(tokens[at - 1].Lexeme);
    }

    /// <summary>Three numbers or more joined by hyphens or slashes: dates, phone numbers, serials. Dots make a malformed number.</summary>
    private static bool TrySerial(SentenceTokens tokens, int at, out int end)
    {
        end = at + 1;
        var parts = 1;
        while (tokens.IsNumber(end + 1) && tokens.Glued(end) && tokens.Glued(end + 1) && (tokens.IsDash(end) || tokens.Is(end, '/')))
        {
            end += 2;
            parts++;
        }

        return parts > 2 && !Quotients.IsMixed(tokens, at);
    }

    /// <summary><c>020 7946 0000</c>, <c>+1 (555) 123-4567</c>: groups behind a leading zero or a plus.</summary>
    private static bool TryPhone(SentenceTokens tokens, int at, out int end)
    {
        end = at + 1;
        var zero = tokens.Char(at) == '0' && tokens[at].Length > 2;
        if (!zero && !(tokens.Is(at - 1, '+') && tokens.Glued(at)))
        {
            return false;
        }

        for (var i = end; tokens.IsNumber(i) || tokens.IsJoint(i) || tokens.Is(i, '(') || tokens.Is(i, ')'); i++)
        {
            end = tokens.IsNumber(i) ? i + 1 : end;
        }

        return end > at + 1;
    }

    /// <summary><c>March 7, 2021</c>, <c>7 March</c>, <c>March 7-9</c>, <c>7 and 8 March</c></summary>
    private static bool TryDate(SentenceTokens tokens, int at, out int end)
    {
        end = at + 1;
        var calendar = tokens.Lexicon.Calendar;
        if (tokens[at].Length > 2)
        {
            return tokens[at].Length == 4 && calendar.MonthAt(tokens, at - 1) > 0;
        }

        var next = tokens.IsDash(end) || tokens.Has(end, Cue.And | Cue.To | Cue.Or) ? end + 1 : end;
        var pair = next > end && tokens.IsNumber(next) && tokens[next].Length <= 2;
        if (calendar.MonthAt(tokens, at - 1) > 0)
        {
            end = pair && !tokens[end].Is(WordClass.FunctionWord) ? next + 1 : end;
            return true;
        }

        if (calendar.MonthAt(tokens, pair ? next + 1 : end) > 0)
        {
            end = pair ? next + 2 : end + 1;
            return true;
        }

        return false;
    }
}
