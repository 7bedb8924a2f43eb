namespace Corpus;

/// <summary>Something per something; the default value is zero without a unit.</summary>
/// <param name="value">How many of the first for one of the second.</param>
/// <param name="unit">Both units, singular and with hyphens: <c>point-per-game</c>.</param>
public readonly struct Rate(decimal value, string? unit) : IEquatable<Rate>
{
    private const string Per = "-per-";

    private readonly string? unit = unit;

    /// <summary>How many of the first for one of the second.</summary>
    public decimal Value { get; } = value;

    /// <summary>The two units as <c>X-per-Y</c>: <c>point-per-game</c>; empty for the default value.</summary>
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
        var per = Unit.IndexOf(Per, StringComparison.Ordinal);
        if (per < 0)
        {
            return new Count(Value, Unit.Replace('-', ' ')).ToString();
        }

        var counted = new Count(Value, Unit.Substring(0, per).Replace('-', ' '));
        return $"{counted} per {Unit.Substring(per + Per.Length).Replace('-', ' ')}";
    }
}
