using Corpus.Quantities;

namespace Corpus;

/// <summary>CLDR identifiers of units of time.</summary>
public static class DurationUnits
{
    /// <summary>Factors are to the second up to the fortnight, from there to the month.</summary>
    internal static UnitSet Set { get; } = new(
        new("second", "{0} second", "{0} seconds", 1),
        new("nanosecond", "{0} nanosecond", "{0} nanoseconds", 1, 1_000_000_000),
        new("microsecond", "{0} microsecond", "{0} microseconds", 1, 1_000_000),
        new("millisecond", "{0} millisecond", "{0} milliseconds", 1, 1_000),
        new("minute", "{0} minute", "{0} minutes", 60),
        new("hour", "{0} hour", "{0} hours", 3_600),
        new("day", "{0} day", "{0} days", 86_400),
        new("week", "{0} week", "{0} weeks", 604_800),
        new("fortnight", "{0} fortnight", "{0} fortnights", 1_209_600),
        new("month", "{0} month", "{0} months", 1),
        new("quarter", "{0} quarter", "{0} quarters", 3),
        new("year", "{0} year", "{0} years", 12),
        new("decade", "{0} decade", "{0} decades", 120),
        new("century", "{0} century", "{0} centuries", 1_200),
        new("millennium", "{0} millennium", "{0} millennia", 12_000),
        new("night", "{0} night", "{0} nights", 1));

    /// <summary>The unit of a CLDR identifier: <c>hour</c>; false where it is none of time.</summary>
    public static bool TryParse(string cldrId, out DurationUnit unit)
    {
        var found = Set.TryFind(cldrId, out var index);
        unit = found ? (DurationUnit)index : default;
        return found;
    }

    /// <summary>The unit that a duration converts to and compares in: seconds, months or nights.</summary>
    internal static DurationUnit Measure(DurationUnit unit) => unit switch
    {
        <= DurationUnit.Fortnight => DurationUnit.Second,
        DurationUnit.Night => DurationUnit.Night,
        _ => DurationUnit.Month,
    };
}
