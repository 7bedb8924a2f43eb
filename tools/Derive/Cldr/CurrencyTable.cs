using System.Text.Json;
using Derive.Packages;
using Derive.Tables;

namespace Derive.Cldr;

/// <summary>Currencies: code, fraction digits, symbols and names.</summary>
internal static class CurrencyTable
{
    private const string Package = "cldr-numbers-full";
    private const string CorePackage = "cldr-core";
    private static readonly string[] Locales = ["en", "en-GB", "en-AU"];

    public static Table Of(NpmPackages packages)
    {
        var data = packages.Json(CorePackage, "supplemental", "currencyData.json").GetProperty("supplemental").GetProperty("currencyData");
        var locales = Array.ConvertAll(Locales, locale => packages.Json(Package, "main", locale, "currencies.json")
            .GetProperty("main").GetProperty(locale).GetProperty("numbers").GetProperty("currencies"));
        var current = CurrentCodes(data);
        var owners = NarrowSymbols(locales[0], current);
        return new Table(
            "currencies", "Currencies of ISO 4217.",
            $"{packages.Citation(CorePackage)}, {packages.Citation(Package)}", CalendarTables.Licence,
            ["code", "fraction digits", "symbols", "names", "status: current, historic"],
            from currency in locales[0].EnumerateObject()
            where currency.Name != "XXX"
            let entries = locales.Select(locale => locale.GetProperty(currency.Name)).ToList()
            let symbols = Symbols(currency.Name, entries, owners)
            select new[]
            {
                currency.Name,
                Digits(data, currency.Name),
                string.Join('|', symbols),
                string.Join('|', Names(entries)),
                current.Contains(currency.Name) ? "current" : "historic",
            });
    }

    /// <summary>Codes that are legal tender somewhere today.</summary>
    private static HashSet<string> CurrentCodes(JsonElement data) =>
    [
        .. from region in data.GetProperty("region").EnumerateObject()
           from entry in region.Value.EnumerateArray()
           from code in entry.EnumerateObject()
           where !code.Value.TryGetProperty("_to", out _) && !code.Value.TryGetProperty("_tender", out _)
           select code.Name,
    ];

    private static string Digits(JsonElement data, string code)
    {
        var fractions = data.GetProperty("fractions");
        return (fractions.TryGetProperty(code, out var own) ? own : fractions.GetProperty("DEFAULT")).GetProperty("_digits").GetString()!;
    }

    /// <summary>
    /// Narrow symbols are shared: <c>$</c> stands for 25 currencies. Each goes to the one that has it as its main symbol,
    /// else to the only one in use that has it, else to none.
    /// </summary>
    private static Dictionary<string, string> NarrowSymbols(JsonElement currencies, HashSet<string> current) =>
        currencies.EnumerateObject()
            .Where(currency => currency.Value.TryGetProperty("symbol-alt-narrow", out _))
            .GroupBy(currency => currency.Value.GetProperty("symbol-alt-narrow").GetString()!, currency => currency)
            .Select(group => (group.Key, Code: Owner(group.Key, [.. group], current)))
            .Where(entry => entry.Code is not null)
            .ToDictionary(entry => entry.Key, entry => entry.Code!);

    private static string? Owner(string symbol, List<JsonProperty> claimants, HashSet<string> current)
    {
        var main = claimants.FindAll(currency => Values(currency.Value, "symbol").Contains(symbol));
        var inUse = claimants.FindAll(currency => current.Contains(currency.Name));
        return main.Count == 1 ? main[0].Name : inUse.Count == 1 ? inUse[0].Name : null;
    }

    private static IEnumerable<string> Symbols(string code, List<JsonElement> entries, Dictionary<string, string> owners) =>
        entries.SelectMany(entry => Values(entry, "symbol"))
            .Where(symbol => symbol.Length > 1 && symbol != code)
            .Concat(owners.Where(owner => owner.Value == code).Select(owner => owner.Key))
            .Select(symbol => symbol.Replace('\u00A0', ' ').Trim())
            .Distinct();

    /// <summary>Names in lower case; those with a year or a note in brackets name no currency that a text would state.</summary>
    private static IEnumerable<string> Names(List<JsonElement> entries) =>
        entries.SelectMany(entry => Values(entry, "displayName-count-one", "displayName-count-other", "displayName"))
            .Where(name => !name.Contains('(', StringComparison.Ordinal))
            .Select(name => name.ToLowerInvariant())
            .Distinct();

    private static IEnumerable<string> Values(JsonElement entry, params string[] fields) =>
        from field in fields
        where entry.TryGetProperty(field, out _)
        select entry.GetProperty(field).GetString()!;
}
