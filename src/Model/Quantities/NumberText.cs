using System.Globalization;

namespace Corpus.Quantities;

/// <summary>Writes numbers as a person would: <c>1,700</c>, <c>22.94 billion</c>.</summary>
internal static class NumberText
{
    /// <summary>More decimals than anybody states come from a division: <c>a third</c>.</summary>
    private const int MostStated = 12;

    /// <summary>Digits grouped by thousands, all stated decimals kept; four of a fraction that no decimals end.</summary>
    public static string Grouped(decimal value) =>
        (decimal.Round(value, MostStated) == value ? value : decimal.Round(value, 4)).ToString("#,##0.############", CultureInfo.InvariantCulture);

    /// <summary>Like <see cref="Grouped"/>, but with a word for the scale from a million on, where at most three decimals stay.</summary>
    public static string Scaled(decimal value)
    {
        var magnitude = Math.Abs(value);
        return magnitude switch
        {
            >= 1_000_000_000_000m => Scaled(value, 1_000_000_000_000m, " trillion"),
            >= 1_000_000_000m => Scaled(value, 1_000_000_000m, " billion"),
            >= 1_000_000m => Scaled(value, 1_000_000m, " million"),
            _ => Grouped(value),
        };
    }

    private static string Scaled(decimal value, decimal scale, string word)
    {
        var scaled = value / scale;
        return decimal.Round(scaled, 3) == scaled ? Grouped(scaled) + word : Grouped(value);
    }
}
