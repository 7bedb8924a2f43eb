namespace Corpus;

/// <summary>Units of time. Those up to the fortnight have a fixed length; a month, and what is made of months, has none.</summary>
public enum DurationUnit
{
    /// <summary>A second, the unit of a default value.</summary>
    Second,

    /// <summary>A billionth of a second.</summary>
    Nanosecond,

    /// <summary>A millionth of a second.</summary>
    Microsecond,

    /// <summary>A thousandth of a second.</summary>
    Millisecond,

    /// <summary>60 seconds.</summary>
    Minute,

    /// <summary>60 minutes.</summary>
    Hour,

    /// <summary>24 hours.</summary>
    Day,

    /// <summary>7 days.</summary>
    Week,

    /// <summary>14 days.</summary>
    Fortnight,

    /// <summary>A month of the calendar, 28 to 31 days.</summary>
    Month,

    /// <summary>3 months.</summary>
    Quarter,

    /// <summary>12 months.</summary>
    Year,

    /// <summary>10 years.</summary>
    Decade,

    /// <summary>100 years.</summary>
    Century,

    /// <summary>1,000 years.</summary>
    Millennium,

    /// <summary>A night, as hotels and journeys count them: neither hours nor months.</summary>
    Night,
}
