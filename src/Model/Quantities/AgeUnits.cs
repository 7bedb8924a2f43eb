using Corpus.Quantities;

namespace Corpus;

/// <summary>CLDR identifiers of units of age.</summary>
public static class AgeUnits
{
    /// <summary>Weeks and days are no fixed part of a year: nothing converts these factors, they only spell.</summary>
    internal static UnitSet Set { get; } = new(
        new("year-person", "{0} year old", "{0} years old", 1),
        new("month-person", "{0} month old", "{0} months old", 1),
        new("week-person", "{0} week old", "{0} weeks old", 1),
        new("day-person", "{0} day old", "{0} days old", 1));

    /// <summary>The unit of a CLDR identifier: <c>year-person</c>; false where it is none of age.</summary>
    public static bool TryParse(string cldrId, out AgeUnit unit)
    {
        var found = Set.TryFind(cldrId, out var index);
        unit = found ? (AgeUnit)index : default;
        return found;
    }
}
