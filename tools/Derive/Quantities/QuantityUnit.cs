using System.Globalization;

namespace Derive.Quantities;

/// <summary>A unit as the templates write it: names and literals of C#.</summary>
/// <param name="Id">CLDR identifier.</param>
/// <param name="Factor">Factor to the base unit, a decimal or a fraction.</param>
/// <param name="Offset">Distance to the base unit's zero, in base units; empty for none.</param>
/// <param name="Pattern">Pattern for all amounts, or for one and for others, with <c>|</c> between.</param>
/// <param name="Word">The unit in words, in the singular.</param>
internal sealed record QuantityUnit(string Id, string Factor, string Offset, string Pattern, string Word)
{
    /// <summary>Beyond this a numerator would leave amounts no room in a decimal.</summary>
    private const decimal LargestNumerator = 1_000_000_000_000_000m;

    /// <summary><c>square-kilometer</c> becomes <c>SquareKilometer</c>.</summary>
    public string Member => string.Concat(Id.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    public string One => Pattern.Split('|')[0];

    public string Other => Pattern.Split('|')[^1];

    public decimal Size => Value(Factor);

    public decimal Numerator => IsFraction ? Value(Factor.Split('/')[0]) : Size;

    public decimal Denominator => IsFraction ? Value(Factor.Split('/')[1]) : 1;

    /// <summary>The offset in the unit itself, which is finite where the one in base units is not: 459.67 for degrees Fahrenheit.</summary>
    public decimal Shift => Offset.Length == 0 ? 0 : decimal.Round(Value(Offset) / Size, 10);

    /// <summary>Arguments of <c>UnitInfo</c> after identifier and patterns.</summary>
    public string Arguments
    {
        get
        {
            var shift = Shift == 0 ? "" : $", shift: {Literal(Shift)}";
            return Denominator == 1 ? Literal(Numerator) + shift : $"{Literal(Numerator)}, {Literal(Denominator)}{shift}";
        }
    }

    private bool IsFraction => Factor.Contains('/', StringComparison.Ordinal) && Value(Factor.Split('/')[0]) < LargestNumerator;

    private static string Literal(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture) + "m";

    private static decimal Value(string factor)
    {
        var sides = factor.Split('/');
        var value = decimal.Parse(sides[0], CultureInfo.InvariantCulture);
        return sides.Length == 1 ? value : value / decimal.Parse(sides[1], CultureInfo.InvariantCulture);
    }
}
