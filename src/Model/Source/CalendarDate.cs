using System.Globalization;

namespace Corpus;

/// <summary>A day of the Gregorian calendar without time or zone, as a document states it. The default value is 0001-01-01.</summary>
/// <remarks>Stands for <c>DateOnly</c>, which netstandard2.0 does not have, so that both targets have one API.</remarks>
public readonly struct CalendarDate : IEquatable<CalendarDate>, IComparable<CalendarDate>
{
    private readonly DateTime day;

    /// <summary>Makes the date of a year from 1 to 9999, a month from 1 to 12 and a day of that month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such day.</exception>
    public CalendarDate(int year, int month, int day) => this.day = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);

    private CalendarDate(DateTime day) => this.day = day;

    /// <summary>1 to 9999.</summary>
    public int Year => day.Year;

    /// <summary>1 to 12.</summary>
    public int Month => day.Month;

    /// <summary>1 to 31.</summary>
    public int Day => day.Day;

    /// <summary>The weekday that this date fell or falls on.</summary>
    public DayOfWeek DayOfWeek => day.DayOfWeek;

    /// <summary>Days since 0001-01-01; 0 for the default value.</summary>
    public int DayNumber => (int)(day.Ticks / TimeSpan.TicksPerDay);

    /// <summary>The date so many days after 0001-01-01.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before year 1 or after year 9999.</exception>
    public static CalendarDate FromDayNumber(int dayNumber) =>
        new(new DateTime(dayNumber * TimeSpan.TicksPerDay, DateTimeKind.Unspecified));

    /// <summary>Makes the date if the calendar has it: February 30 or month 13 give <see langword="false"/>.</summary>
    public static bool TryCreate(int year, int month, int day, out CalendarDate date)
    {
        var exists = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = exists ? new CalendarDate(year, month, day) : default;
        return exists;
    }

    /// <summary>The same day at midnight, of unspecified kind.</summary>
    public DateTime ToDateTime() => day;

    /// <inheritdoc/>
    public bool Equals(CalendarDate other) => day == other.day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => DayNumber;

    /// <inheritdoc/>
    public int CompareTo(CalendarDate other) => day.CompareTo(other.day);

    /// <summary>ISO 8601: <c>2022-04-25</c>.</summary>
    public override string ToString() => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whether both are the same day.</summary>
    public static bool operator ==(CalendarDate left, CalendarDate right) => left.Equals(right);

    /// <summary>Whether the days differ.</summary>
    public static bool operator !=(CalendarDate left, CalendarDate right) => !left.Equals(right);

    /// <summary>Whether <paramref name="left"/> is the earlier day.</summary>
    public static bool operator <(CalendarDate left, CalendarDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is the later day.</summary>
    public static bool operator >(CalendarDate left, CalendarDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is the earlier day or the same.</summary>
    public static bool operator <=(CalendarDate left, CalendarDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is the later day or the same.</summary>
    public static bool operator >=(CalendarDate left, CalendarDate right) => left.CompareTo(right) >= 0;
}
