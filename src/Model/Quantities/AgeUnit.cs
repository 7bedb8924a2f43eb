namespace Corpus;

/// <summary>What an age is counted in.</summary>
public enum AgeUnit
{
    /// <summary>Years, CLDR's <c>year-person</c>; the unit of a default value.</summary>
    Year,

    /// <summary>Months, CLDR's <c>month-person</c>.</summary>
    Month,

    /// <summary>Weeks, CLDR's <c>week-person</c>.</summary>
    Week,

    /// <summary>Days, CLDR's <c>day-person</c>.</summary>
    Day,
}
