using System.Text.Json;
using Derive.Packages;

namespace Derive.Cldr;

/// <summary>How English writes units: American and British, long, short and narrow.</summary>
internal sealed class UnitSpellings
{
    private const string Package = "cldr-units-full";
    private const string Singular = "unitPattern-count-one";
    private const string Plural = "unitPattern-count-other";

    private static readonly string[] Fields = [Singular, Plural];
    private static readonly string[] Locales = ["en", "en-GB", "en-CA"];
    private static readonly string[] Widths = ["long", "short", "narrow"];

    private readonly Dictionary<string, JsonElement> units;

    public UnitSpellings(NpmPackages packages)
    {
        Citation = packages.Citation(Package);
        units = Locales.ToDictionary(
            locale => locale,
            locale => packages.Json(Package, "main", locale, "units.json").GetProperty("main").GetProperty(locale).GetProperty("units"));
    }

    public string Citation { get; }

    /// <summary>Units by category and identifier, as CLDR names them: <c>length-kilometer</c>.</summary>
    public IEnumerable<(string Category, string Id)> Units =>
        from unit in units["en"].GetProperty("long").EnumerateObject()
        where unit.Value.ValueKind == JsonValueKind.Object && unit.Value.TryGetProperty(Plural, out _)
        let parts = unit.Name.Split('-', 2)
        where parts.Length == 2
        select (parts[0], parts[1]);

    /// <summary>The unit's symbol after a number, with the space between: <c>{0} km</c>, <c>{0}°C</c>.</summary>
    public string Symbol((string Category, string Id) unit) => Form(unit, "short", Plural);

    /// <summary>The unit in words, one and several: <c>{0} mile</c>, <c>{0} miles</c>.</summary>
    public (string One, string Other) Words((string Category, string Id) unit) =>
        (Form(unit, "long", Singular), Form(unit, "long", Plural));

    /// <summary>All spellings, the long ones first.</summary>
    public IEnumerable<string> Of((string Category, string Id) unit) => Ranked(unit).Select(spelling => spelling.Text).Distinct();

    /// <summary>
    /// The unit that each spelling stands for. Several claim <c>gallon</c> and <c>m</c>: the widest American form wins
    /// (<c>m</c> is short for meter, but only narrow for minute); between equals the first identifier.
    /// </summary>
    public Dictionary<string, string> Owners(IEnumerable<(string Category, string Id)> units) =>
        units.SelectMany(unit => Ranked(unit).Select(spelling => (spelling.Text, spelling.Rank, unit.Id)))
            .GroupBy(claim => claim.Text, StringComparer.Ordinal)
            .ToDictionary(
                claims => claims.Key,
                claims => claims.OrderBy(claim => claim.Rank).ThenBy(claim => claim.Id, StringComparer.Ordinal).First().Id,
                StringComparer.Ordinal);

    /// <summary>Spellings by locale and width, American first; CLDR's own marks and a per-unit's slash are no spellings.</summary>
    private IEnumerable<(string Text, int Rank)> Ranked((string Category, string Id) unit) =>
        from width in Widths.Index()
        from locale in Locales.Index()
        from field in Fields
        let entry = Find(locale.Item, width.Item, $"{unit.Category}-{unit.Id}")
        where entry is not null && entry.Value.TryGetProperty(field, out _)
        let text = entry.Value.GetProperty(field).GetString()!.Replace("{0}", "", StringComparison.Ordinal).Trim()
        where text.Length > 0 && text[0] is not ('/' or '#') && !text.Contains('[', StringComparison.Ordinal)
        select (text, (locale.Index * Widths.Length) + width.Index);

    private string Form((string Category, string Id) unit, string width, string field) =>
        Find("en", width, $"{unit.Category}-{unit.Id}")!.Value.GetProperty(field).GetString()!;

    private JsonElement? Find(string locale, string width, string name) =>
        units[locale].GetProperty(width).TryGetProperty(name, out var unit) ? unit : null;
}
