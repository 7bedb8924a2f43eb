using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>Takes a power of ten behind a number: <c>1e10</c>, <c>12.3e+4</c>, <c>1.3x10^6</c>, <c>3 × 10−8</c>.</summary>
internal static class ExponentReader
{
    /// <summary>A <see cref="decimal"/> holds no more zeros, on either side of its point.</summary>
    private const int MaxZeros = 27;
    private const decimal Ten = 10;

    public static void Take(SentenceTokens tokens, ref Numeral numeral)
    {
        var at = numeral.End;
        if (!(tokens.Glued(at) && tokens.Char(at) is 'e' or 'E' ? TryLetter(tokens, at, out var power, out var end)
            : TryTimes(tokens, at, out power, out end)) || Math.Abs(power) > MaxZeros)
        {
            return;
        }

        var factor = 1m;
        for (var i = 0; i < Math.Abs(power); i++)
        {
            factor *= Ten;
        }

        if (power < 0)
        {
            var value = numeral.Low / factor;
            var form = numeral.Marked | NumeralForm.Scaled;
            numeral = numeral with { End = end, Low = value, High = value, Precision = numeral.Precision + power, Form = form };
        }
        else if (numeral.TryScale(factor, end, out var scaled))
        {
            numeral = scaled;
        }
    }

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

    /// <summary><c>x10^6</c>, <c>×10−8</c>, <c>x 10 ^ 6</c></summary>
    private static bool TryTimes(SentenceTokens tokens, int at, out int power, out int end)
    {
        (power, end) = (0, at);
        var word = tokens[at].In(tokens.Text);
        if (!tokens.Holds(at) || word.Length == 0 || word[0] is not ('x' or '×' or 'X'))
        {
            return false;
        }

        var ten = word.Length == 1 ? tokens[at + 1].In(tokens.Text) : word.Slice(1);
        if (!ten.SequenceEqual("10".AsSpan()))
        {
            return false;
        }

        at += word.Length == 1 ? 2 : 1;
        return tokens.Is(at, '^') ? TrySigned(tokens, at + 1, mark: true, out power, out end)
            : tokens.Glued(at) && tokens.IsDash(at) && TrySigned(tokens, at, mark: false, out power, out end);
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
