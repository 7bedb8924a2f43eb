using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>
/// Takes a power behind a number: <c>1e10</c>, <c>12.3e+4</c>, <c>1.3x10^6</c>, <c>3 × 10−8</c>, <c>8x2^10</c>; and raises a number:
/// <c>2.5^-1</c>.
/// </summary>
internal static class ExponentReader
{
    private const decimal Ten = 10;
    private const string RaisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static void Take(SentenceTokens tokens, ref Numeral numeral)
    {
        var at = numeral.End;
        if (!tokens.Holds(at))
        {
            return;
        }

        if ((tokens.Is(at, '^') && tokens.Glued(at)) || (numeral.Low == Ten && TryRaised(tokens, at, out _, out _)))
        {
            TakePower(tokens, ref numeral);
            return;
        }

        var radix = Ten;
        if (!(tokens.Glued(at) && tokens.Char(at) is 'e' or 'E' ? TryLetter(tokens, at, out var power, out var end)
            : TryTimes(tokens, at, out radix, out power, out end)) || !TryRaise(radix, Math.Abs(power), out var factor))
        {
            return;
        }

        if (power >= 0)
        {
            if (numeral.TryScale(factor, end, out var scaled))
            {
                numeral = scaled;
            }

            return;
        }

        var value = numeral.Low / factor;
        var precision = radix == Ten ? numeral.Precision + power : 0;
        numeral = numeral with { End = end, Low = value, High = value, Precision = precision, Form = numeral.Marked | NumeralForm.Scaled };
    }

    /// <summary><c>10^6</c>, <c>2.5^-1</c>: the number itself is raised.</summary>
    private static void TakePower(SentenceTokens tokens, ref Numeral numeral)
    {
        var isRead = TryRaised(tokens, numeral.End, out var power, out var end)
            || TrySigned(tokens, numeral.End + 1, mark: true, out power, out end);
        if (!isRead || !TryRaise(numeral.Low, Math.Abs(power), out var value) || (power < 0 && value == 0))
        {
            return;
        }

        value = power < 0 ? 1 / value : value;
        numeral = numeral with { End = end, Low = value, High = value, Precision = 0, Form = numeral.Marked };
    }

    /// <summary>The power, where it and its inverse are in the range of <see cref="decimal"/>.</summary>
    private static bool TryRaise(decimal radix, int power, out decimal value)
    {
        value = 1;
        for (var i = 0; i < power; i++)
        {
            if (Math.Abs(value) > MaxPower / Math.Max(Math.Abs(radix), 1))
            {
                return false;
            }

            value *= radix;
        }

        return true;
    }

    /// <summary>A <see cref="decimal"/> holds no more zeros, on either side of its point.</summary>
    private const decimal MaxPower = 1e27m;

    /// <summary><c>e10</c> is one word; behind <c>e</c> a sign and digits may follow.</summary>
    private static bool TryLetter(SentenceTokens tokens, int at, out int power, out int end)
    {
        var word = tokens[at].In(tokens.Text);
        if (word.Length > 1)
        {
            end = at + 1;
            return TryWhole(word.Slice(1), out power);
        }

        return TrySigned(tokens, at + 1, mark: true, out power, out end);
    }

    /// <summary><c>x10^6</c>, <c>×10−8</c>, <c>x 10 ^ 6</c>, <c>x2^10</c></summary>
    private static bool TryTimes(SentenceTokens tokens, int at, out decimal radix, out int power, out int end)
    {
        (radix, power, end) = (0, 0, at);
        var word = tokens[at].In(tokens.Text);
        if (word.Length == 0 || word[0] is not ('x' or '×' or 'X')
            || !TryWhole(word.Length == 1 ? tokens[at + 1].In(tokens.Text) : word.Slice(1), out var number))
        {
            return false;
        }

        radix = number;
        at += word.Length == 1 ? 2 : 1;
        return tokens.Is(at, '^') ? TrySigned(tokens, at + 1, mark: true, out power, out end)
            : TryRaised(tokens, at, out power, out end) ? true
            : radix == Ten && tokens.Glued(at) && tokens.IsDash(at) && TrySigned(tokens, at, mark: false, out power, out end);
    }

    /// <summary><c>10⁶</c>, <c>10⁻⁸</c>: digits that are raised themselves, in one token or more.</summary>
    private static bool TryRaised(SentenceTokens tokens, int at, out int power, out int end)
    {
        var minus = tokens.Is(at, '⁻') && tokens.Glued(at);
        var first = minus ? at + 1 : at;
        (power, end) = (0, first);
        while (end < first + 2 && tokens.Glued(end) && TryRaised(tokens[end].In(tokens.Text), ref power))
        {
            end++;
        }

        power = minus ? -power : power;
        return end > first;
    }

    private static bool TryRaised(ReadOnlySpan<char> digits, ref int power)
    {
        var value = power;
        foreach (var c in digits)
        {
            var digit = RaisedDigits.IndexOf(c);
            if (digit < 0 || value >= 10)
            {
                return false;
            }

            value = (value * 10) + digit;
        }

        power = value;
        return true;
    }

    /// <param name="mark">Whether what leads here is sign enough of a power, so that its own sign may be left out.</param>
    private static bool TrySigned(SentenceTokens tokens, int at, bool mark, out int power, out int end)
    {
        var minus = tokens.IsDash(at);
        var number = minus || tokens.Is(at, '+') ? at + 1 : at;
        end = number + 1;
        power = 0;
        if ((number == at && !mark) || !tokens.IsNumber(number) || !tokens.Glued(number)
            || !TryWhole(tokens[number].In(tokens.Text), out power))
        {
            return false;
        }

        power = minus ? -power : power;
        return true;
    }

    private static bool TryWhole(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        foreach (var c in digits)
        {
            if (!CharClass.IsDigit(c) || digits.Length > 2)
            {
                return false;
            }

            value = (value * 10) + (c - '0');
        }

        return digits.Length > 0;
    }
}
