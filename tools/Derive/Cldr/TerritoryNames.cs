using Derive.Packages;

namespace Derive.Cldr;

/// <summary>English names of countries and regions, with the short and variant names that CLDR keeps beside them.</summary>
internal sealed class TerritoryNames(NpmPackages packages)
{
    private const string Package = "cldr-localenames-full";

    public string Citation { get; } = packages.Citation(Package);

    /// <summary>Codes of digits are UN M.49 regions: <c>143</c>, Central Asia.</summary>
    public IReadOnlyList<(string Name, bool IsRegion)> All { get; } =
    [
        .. packages.Json(Package, "main", "en", "territories.json")
            .GetProperty("main").GetProperty("en").GetProperty("localeDisplayNames").GetProperty("territories").EnumerateObject()
            .Where(entry => IsPlace(entry.Name))
            .SelectMany(entry => Variants(entry.Value.GetString()!), (entry, name) => (name, char.IsAsciiDigit(entry.Name[0]))),
    ];

    /// <summary>No places: the unknown, the eurozone, and the codes for private use.</summary>
    private static bool IsPlace(string code) => code is not ("ZZ" or "EZ") && code[0] != 'X';

    /// <summary>CLDR writes <c>St.</c>, <c>&amp;</c> and a former name in brackets; texts also write them out.</summary>
    private static IEnumerable<string> Variants(string name)
    {
        var plain = name.Replace('’', '\'').Split(" (", 2)[0];
        yield return plain;
        if (plain.Contains('&', StringComparison.Ordinal))
            yield return plain.Replace("&", "and", StringComparison.Ordinal);
        if (plain.StartsWith("St. ", StringComparison.Ordinal))
            yield return "saint " + plain[4..];
    }
}
