using System.Text.Json;
using Derive.Packages;
using Derive.Tables;

namespace Derive.Cldr;

/// <summary>Names of months and weekdays, long and short, with their numbers.</summary>
internal static class CalendarTables
{
    private const string Package = "cldr-dates-full";
    public const string Licence = "Unicode-3.0";

    private static readonly string[] Weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    private static readonly string[] Widths = ["wide", "abbreviated"];

    public static IEnumerable<Table> All(NpmPackages packages)
    {
        var source = packages.Citation(Package);
        var calendar = packages.Json(Package, "main", "en", "ca-gregorian.json")
            .GetProperty("main").GetProperty("en").GetProperty("dates").GetProperty("calendars").GetProperty("gregorian");
        yield return new Table(
            "months", "Names of the months.", source, Licence, ["name", "", "number"],
            Rows(calendar, "months", key => key));
        yield return new Table(
            "weekdays", "Names of the weekdays, Monday the first (ISO 8601).", source, Licence, ["name", "", "number"],
            Rows(calendar, "days", key => $"{Array.IndexOf(Weekdays, key) + 1}"));
    }

    private static IEnumerable<string[]> Rows(JsonElement calendar, string field, Func<string, string> number) =>
        from width in Widths
        from entry in calendar.GetProperty(field).GetProperty("format").GetProperty(width).EnumerateObject()
        select new[] { entry.Value.GetString()!.ToLowerInvariant(), "", number(entry.Name) };
}
