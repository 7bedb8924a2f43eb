using System.Globalization;

namespace Corpus;

/// <summary>Something per something; the default value is zero without a unit.</summary>
/// <param name="value">How many of the first for what the second says: one, or the number that it starts with.</param>
/// <param name="unit">Both units, singular and with hyphens: <c>point-per-game</c>, <c>death-per-100000-people</c>.</param>
public readonly struct Rate(decimal value, string? unit) : IEquatable<Rate>
{
    private const string Per = "-per-";

    private readonly string? unit = unit;

    /// <summary>How many of the first for what the second says: one, or the number that it starts with.</summary>
    public decimal Value { get; } = value;

    /// <summary>The two units as <c>X-per-Y</c>, <c>point-per-game</c>, <c>death-per-100000-people</c>, or as <c>per-Y</c> where nothing is
    /// counted, <c>per-1000-birth</c>; empty for the default value.</summary>
    public string Unit => unit ?? "";

    /// <summary>Whether value and units are the same; units are not converted.</summary>
    public static bool operator ==(Rate left, Rate right) => left.Equals(right);

    /// <summary>Whether value or units differ.</summary>
    public static bool operator !=(Rate left, Rate right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Rate other) => Value == other.Value && string.Equals(Unit, other.Unit, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Value, Unit).GetHashCode();

    /// <summary><c>27.3 points per game</c>.</summary>
    public override string ToString()
    {
        // A unit that counts nothing starts with what it is per: `per-1000-birth`.
        var leads = Unit.StartsWith(Per.Substring(1), StringComparison.Ordinal);
        var per = leads ? -1 : Unit.IndexOf(Per, StringComparison.Ordinal);
        if (per < 0 && !leads)
        {
            return new Count(Value, Spaced(Unit)).ToString();
        }

        var counted = new Count(Value, leads ? "" : Spaced(Unit.Substring(0, per)));
        return $"{counted} per {Denominator(Unit.Substring(per + Per.Length))}";
    }

    /// <summary><c>game</c>, or a number of the second unit: <c>100,000 residents</c>.</summary>
    private static string Denominator(string unit)
    {
        var end = unit.IndexOf('-');
        var number = end < 0 ? unit : unit.Substring(0, end);
        return decimal.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var many)
            ? new Count(many, end < 0 ? "" : Spaced(unit.Substring(end + 1))).ToString()
            : Spaced(unit);
    }

    private static string Spaced(string unit) => unit.Replace('-', ' ');
}
