namespace Corpus;

/// <summary>A stretch of days, both ends included: the first eleven months of 2021 are 2021-01-01 to 2021-11-30.</summary>
/// <remarks>The default value is the single day 0001-01-01.</remarks>
public readonly struct DatePeriod : IEquatable<DatePeriod>
{
    /// <summary>Makes the period from its first to its last day.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> lies before <paramref name="start"/>.</exception>
    public DatePeriod(CalendarDate start, CalendarDate end)
    {
        if (end < start)
        {
            throw new ArgumentOutOfRangeException(nameof(end),
                $"A period ends on or after the day it starts; it was given {start} to {end}.");
        }

        Start = start;
        End = end;
    }

    /// <summary>The first day.</summary>
    public CalendarDate Start { get; }

    /// <summary>The last day, which belongs to the period.</summary>
    public CalendarDate End { get; }

    /// <inheritdoc/>
    public bool Equals(DatePeriod other) => Start == other.Start && End == other.End;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DatePeriod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Start.DayNumber * 397) ^ End.DayNumber;

    /// <summary>ISO 8601 interval: <c>2021-01-01/2021-11-30</c>.</summary>
    public override string ToString() => $"{Start}/{End}";

    /// <summary>Whether both have the same first and last day.</summary>
    public static bool operator ==(DatePeriod left, DatePeriod right) => left.Equals(right);

    /// <summary>Whether first or last day differ.</summary>
    public static bool operator !=(DatePeriod left, DatePeriod right) => !left.Equals(right);
}
