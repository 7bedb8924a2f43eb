namespace Corpus;

/// <summary>How old somebody or something is, zero or more; the default value is 0 years.</summary>
public readonly struct Age : IEquatable<Age>
{
    /// <param name="amount">Zero or more.</param>
    /// <param name="unit">What the age is counted in.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or the unit is none.</exception>
    public Age(decimal amount, AgeUnit unit = AgeUnit.Year)
    {
        Amount = amount >= 0 ? amount : throw new ArgumentOutOfRangeException(nameof(amount), amount, "Nobody is younger than zero.");
        Unit = (AgeUnit)AgeUnits.Set.Checked((int)unit);
    }

    /// <summary>The number of years, months, weeks or days.</summary>
    public decimal Amount { get; }

    /// <summary>What the age is counted in.</summary>
    public AgeUnit Unit { get; }

    /// <summary>CLDR identifier of the unit: <c>year-person</c>.</summary>
    public string UnitId => AgeUnits.Set.Id((int)Unit);

    /// <summary>Whether number and unit are the same; months are not converted to years.</summary>
    public static bool operator ==(Age left, Age right) => left.Equals(right);

    /// <summary>Whether number or unit differ.</summary>
    public static bool operator !=(Age left, Age right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Age other) => Amount == other.Amount && Unit == other.Unit;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Age other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Amount, Unit).GetHashCode();

    /// <summary><c>46 years old</c>.</summary>
    public override string ToString() => AgeUnits.Set.Write(Amount, (int)Unit);
}
