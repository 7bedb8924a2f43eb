using Derive.Packages;
using Derive.Tables;

namespace Derive.Cldr;

/// <summary>Abbreviations whose period ends no sentence: CLDR's suppressions of sentence breaks.</summary>
internal static class AbbreviationTable
{
    private const string Package = "cldr-segments-full";

    public static Table Of(NpmPackages packages) => new(
        "abbreviations", "Abbreviations after which no sentence ends.", packages.Citation(Package), CalendarTables.Licence, ["abbreviation"],
        from entry in packages.Json(Package, "segments", "en", "suppressions.json")
            .GetProperty("segments").GetProperty("segmentations").GetProperty("SentenceBreak").GetProperty("standard").EnumerateArray()
        let text = entry.TryGetProperty("suppression", out var suppression) ? suppression.GetString()! : ""
        where text.EndsWith('.')
        select new[] { text.ToLowerInvariant() });
}
