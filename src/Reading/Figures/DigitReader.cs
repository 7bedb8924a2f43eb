using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>
/// Reads digits with grouping and decimal marks: <c>1,700</c>, <c>22.94</c>, <c>1.700,50</c>, <c>1,70,000</c>, <c>1’000</c>.
/// </summary>
internal static class DigitReader
{
    /// <summary>Digits that a <see cref="decimal"/> always holds.</summary>
    private const int MaxDigits = 28;

    /// <summary>Digits that a <see cref="long"/> always holds.</summary>
    private const int ShortDigits = 18;

    /// <summary>Reads the whole span; false where the marks group no number, or the digits are too many to keep each.</summary>
    public static bool TryRead(ReadOnlySpan<char> span, out decimal value, out int decimals)
    {
        (value, decimals) = (0, 0);
        var point = DecimalMark(span, out var grouped);
        if (point == Malformed || !Fits(span))
        {
            return false;
        }

        value = span.Length <= ShortDigits ? Short(span, point, out decimals) : Long(span, point, out decimals);
        return !grouped || IsGrouped(span.Slice(0, Math.Min(point, span.Length)));
    }

    private const int Malformed = -1;

    /// <summary>Decimals behind a comma, and it: no news states more.</summary>
    private const int LongestDecimals = 1 + 2;

    /// <summary>What a <see cref="long"/> holds is read as one, which costs a small part of what decimals do.</summary>
    private static decimal Short(ReadOnlySpan<char> span, int point, out int decimals)
    {
        var digits = 0L;
        decimals = 0;
        for (var i = 0; i < span.Length; i++)
        {
            if (CharClass.IsDigit(span[i]))
            {
                digits = (digits * 10) + (span[i] - '0');
                decimals += i > point ? 1 : 0;
            }
        }

        var scale = decimals;
        for (; scale > 0 && digits % 10 == 0; scale--)
        {
            digits /= 10;
        }

        return new decimal((int)digits, (int)(digits >> 32), 0, isNegative: false, (byte)scale);
    }

    private static decimal Long(ReadOnlySpan<char> span, int point, out int decimals)
    {
        var value = 0m;
        decimals = 0;
        for (var i = 0; i < span.Length; i++)
        {
            if (CharClass.IsDigit(span[i]))
            {
                value = (value * 10) + (span[i] - '0');
                decimals += i > point ? 1 : 0;
            }
        }

        for (var i = 0; i < decimals; i++)
        {
            value /= 10;
        }

        return value;
    }

    /// <summary>Whether a <see cref="decimal"/> holds all digits of the span.</summary>
    public static bool Fits(ReadOnlySpan<char> span)
    {
        var digits = 0;
        foreach (var c in span)
        {
            digits += CharClass.IsDigit(c) ? 1 : 0;
        }

        return digits <= MaxDigits;
    }

    /// <summary>Index of the decimal mark, the length where there is none.</summary>
    private static int DecimalMark(ReadOnlySpan<char> span, out bool grouped)
    {
        var (marks, lastMark, differing) = (0, span.Length, false);
        for (var i = 0; i < span.Length; i++)
        {
            if (!CharClass.IsDigit(span[i]))
            {
                differing |= marks > 0 && span[i] != span[lastMark];
                marks++;
                lastMark = i;
            }
        }

        grouped = marks > 1;
        if (marks == 0)
        {
            return span.Length;
        }

        var last = span[lastMark];
        if (differing)
        {
            return last is '.' or ',' ? lastMark : Malformed;
        }

        var groupOfThree = span.Length - lastMark - 1 == 3;
        switch (last)
        {
            case '.' when marks == 1:
                return lastMark;
            case ',' when marks == 1 && !groupOfThree:
                // `7,5` is a decimal in much of Europe; `1999,2000` is a list, and `1,0000` has a digit too many.
                return lastMark <= 3 && (span.Length - lastMark <= LongestDecimals || span[0] == '0') ? lastMark : Malformed;
            default:
                grouped = true;
                return groupOfThree ? span.Length : Malformed;
        }
    }

    /// <summary>Groups of three, or of two before a last group of three as India writes them, with one mark between them all.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> whole)
    {
        var (group, size, mark, count) = (0, 0, '\0', 0);
        for (var i = whole.Length - 1; i >= 0; i--)
        {
            if (CharClass.IsDigit(whole[i]))
            {
                group++;
                continue;
            }

            if (mark != '\0' && whole[i] != mark)
            {
                return false;
            }

            mark = whole[i];
            size = count == 1 ? group : size;
            if (count == 0 ? group != 3 : group != size || size is not (2 or 3))
            {
                return false;
            }

            count++;
            group = 0;
        }

        return group >= 1 && group <= (count > 1 ? size : 3);
    }
}
