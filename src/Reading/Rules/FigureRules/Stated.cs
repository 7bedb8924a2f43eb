using Corpus.Facts;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>How a figure is stated: in what unit, and how exactly, which is what it may be wherever its last digit was rounded.</summary>
internal static class Stated
{
    /// <summary>Whether both count or measure the same, so that they can be added and subtracted.</summary>
    public static bool InOneUnit(in FigureFact first, in FigureFact second) => first.Kind == second.Kind
        && string.Equals(first.Currency, second.Currency, StringComparison.Ordinal)
        && string.Equals(first.Unit, second.Unit, StringComparison.Ordinal);

    /// <summary>Half of the last digit that the text states.</summary>
    public static decimal Half(in FigureFact figure) => PowerOfTen(figure.Precision) / 2;

    /// <summary>Half of the last digit that is not zero, where round numbers round: 1,060 may be anything from 1,055 to 1,065.
    /// No more than a share of the value: 100 is no 60.</summary>
    public static decimal RoundHalf(in FigureFact figure, decimal value)
    {
        var step = PowerOfTen(figure.Precision);
        var most = Math.Abs(value) * LargestRounding;
        while (value != 0 && value % (step * 10) == 0 && step * 10 <= most)
        {
            step *= 10;
        }

        return Math.Max(step / 2, PowerOfTen(figure.Precision) / 2);
    }

    /// <summary>10 to a power from -28 to 28.</summary>
    private static decimal PowerOfTen(int power)
    {
        var result = 1m;
        for (var i = 0; i < Math.Min(Math.Abs(power), LargestPower); i++)
        {
            result = power > 0 ? result * 10 : result / 10;
        }

        return result;
    }

    private const decimal LargestRounding = 0.1m;
    private const int LargestPower = 28;
}
