namespace Corpus.Reading.Figures;

/// <summary>What <see cref="decimal"/> keeps of a number's written form.</summary>
internal static class DecimalParts
{
    /// <summary>The zeros that a number ends with: 6 for a million, 1 for 60, 0 for 12.</summary>
    public static int PowerOfTen(decimal number)
    {
        var power = 0;
        if (number is >= 10 and <= long.MaxValue && (long)number is var whole && whole == number)
        {
            // What a long holds is divided as one, which costs a small part of what decimals do.
            for (; whole % 10 == 0; whole /= 10)
            {
                power++;
            }

            return power;
        }

        while (number >= 10 && number % 10 == 0)
        {
            number /= 10;
            power++;
        }

        return power;
    }

    /// <summary>What a number is without the zeros that it ends with: 1 for 100.</summary>
    public static decimal Leading(decimal number)
    {
        while (number >= 10 && number % 10 == 0)
        {
            number /= 10;
        }

        return number;
    }

    /// <summary>The number without zeros behind the decimal point, which multiplying leaves: 1,460,000 for 1,460,000.00.</summary>
    public static decimal Trim(decimal number) => number / 1.000000000000000000000000000000000m;
}
