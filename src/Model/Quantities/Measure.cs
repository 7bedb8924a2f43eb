using Corpus.Quantities;

namespace Corpus;

/// <summary>A quantity whose unit has no type of its own, such as decibels or volts; the default value is zero without a unit.</summary>
/// <param name="value">The number before the unit.</param>
/// <param name="unitId">CLDR identifier, or one built like those.</param>
public readonly struct Measure(decimal value, string? unitId) : IEquatable<Measure>
{
    private readonly string? unitId = unitId;

    /// <summary>The number before the unit.</summary>
    public decimal Value { get; } = value;

    /// <summary>The unit, in CLDR's way of writing: <c>decibel</c>, <c>part-per-1e6</c>; empty for the default value.</summary>
    public string UnitId => unitId ?? "";

    /// <summary>Whether value and unit are the same; units are not converted.</summary>
    public static bool operator ==(Measure left, Measure right) => left.Equals(right);

    /// <summary>Whether value or unit differ.</summary>
    public static bool operator !=(Measure left, Measure right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Measure other) => Value == other.Value && string.Equals(UnitId, other.UnitId, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Measure other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Value, UnitId).GetHashCode();

    /// <summary>As CLDR writes it: <c>85 dB</c>, <c>4.2 millimeters of mercury</c>; a unit that it does not have, by its identifier.</summary>
    public override string ToString() =>
        MeasurePatterns.Of(UnitId, Value is 1 or -1)?.Replace("{0}", NumberText.Scaled(Value)) ?? new Rate(Value, UnitId).ToString();
}
