namespace Corpus;

/// <summary>
/// A stretch of time of any size and sign; the default value is 0 seconds. Two durations are equal where one converts to the other exactly:
/// a week is 7 days and a year is 12 months, but no number of days is a month.
/// </summary>
public readonly struct Duration : IEquatable<Duration>
{
    /// <param name="amount">How many of the unit.</param>
    /// <param name="unit">The unit of time.</param>
    /// <exception cref="ArgumentOutOfRangeException">The unit is none.</exception>
    public Duration(decimal amount, DurationUnit unit)
    {
        Amount = amount;
        Unit = (DurationUnit)DurationUnits.Set.Checked((int)unit);
    }

    /// <summary>How many of the unit.</summary>
    public decimal Amount { get; }

    /// <summary>The unit of time.</summary>
    public DurationUnit Unit { get; }

    /// <summary>CLDR identifier of the unit: <c>hour</c>.</summary>
    public string UnitId => DurationUnits.Set.Id((int)Unit);

    /// <summary>Whether the unit has a fixed length: true up to the fortnight, false for months, years and nights.</summary>
    public bool IsExact => DurationUnits.Measure(Unit) == DurationUnit.Second;

    /// <summary>Whether the two convert to each other exactly and are as long.</summary>
    public static bool operator ==(Duration left, Duration right) => left.Equals(right);

    /// <summary>Whether the two differ in length, or do not convert to each other.</summary>
    public static bool operator !=(Duration left, Duration right) => !left.Equals(right);

    /// <summary>The same stretch as the framework's type, which counts ticks of 100 nanoseconds.</summary>
    /// <exception cref="InvalidOperationException">The unit has no fixed length, see <see cref="IsExact"/>.</exception>
    /// <exception cref="OverflowException">The stretch is longer than 29,000 years.</exception>
    public TimeSpan ToTimeSpan() => IsExact
        ? new TimeSpan((long)(DurationUnits.Set.ToBase(Amount, (int)Unit) * TimeSpan.TicksPerSecond))
        : throw new InvalidOperationException($"A {UnitId} has no fixed length.");

    /// <inheritdoc/>
    public bool Equals(Duration other) => Measured == other.Measured;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Duration other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Measured.GetHashCode();

    /// <summary><c>3 months</c>.</summary>
    public override string ToString() => DurationUnits.Set.Write(Amount, (int)Unit);

    private (decimal Amount, DurationUnit Unit) Measured => (DurationUnits.Set.ToBase(Amount, (int)Unit), DurationUnits.Measure(Unit));
}
