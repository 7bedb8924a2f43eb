using System.Globalization;

namespace Corpus.Reading.Figures;

/// <summary>Reads the values of table columns; a bad one is a fault of the table.</summary>
internal static class TableValue
{
    /// <summary>A member of an enumeration by its name in any case, of flags several, parted by commas.</summary>
    public static T Name<T>(string column)
        where T : struct, Enum =>
        Enum.TryParse<T>(column, ignoreCase: true, out var value)
            ? value
            : throw new FormatException($"No {typeof(T).Name} is called '{column}'.");

    /// <summary>A number, or a quotient such as <c>1/100</c>.</summary>
    public static decimal Ratio(string column)
    {
        var parts = column.Split('/');
        var value = decimal.Parse(parts[0], CultureInfo.InvariantCulture);
        return parts.Length == 1 ? value : value / decimal.Parse(parts[1], CultureInfo.InvariantCulture);
    }
}
