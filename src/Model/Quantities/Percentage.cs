using Corpus.Quantities;

namespace Corpus;

/// <summary>A share of a hundred, of any size and sign; the default value is 0 %.</summary>
/// <param name="value">14.7 means 14.7 %, not 1,470 %.</param>
public readonly struct Percentage(decimal value) : IEquatable<Percentage>, IComparable<Percentage>
{
    /// <summary>The number before the sign: 14.7 for 14.7 %.</summary>
    public decimal Value { get; } = value;

    /// <summary>The share of one: 0.147 for 14.7 %.</summary>
    public decimal Fraction => Value / 100;

    /// <summary>Whether two shares are the same.</summary>
    public static bool operator ==(Percentage left, Percentage right) => left.Equals(right);

    /// <summary>Whether two shares differ.</summary>
    public static bool operator !=(Percentage left, Percentage right) => !left.Equals(right);

    /// <summary>Whether the left share is the smaller.</summary>
    public static bool operator <(Percentage left, Percentage right) => left.Value < right.Value;

    /// <summary>Whether the left share is the larger.</summary>
    public static bool operator >(Percentage left, Percentage right) => left.Value > right.Value;

    /// <summary>Whether the left share is not the larger.</summary>
    public static bool operator <=(Percentage left, Percentage right) => left.Value <= right.Value;

    /// <summary>Whether the left share is not the smaller.</summary>
    public static bool operator >=(Percentage left, Percentage right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public bool Equals(Percentage other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Percentage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Percentage other) => Value.CompareTo(other.Value);

    /// <summary><c>14.7%</c>.</summary>
    public override string ToString() => NumberText.Grouped(Value) + "%";
}
