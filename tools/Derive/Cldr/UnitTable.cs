using Derive.Packages;
using Derive.Tables;

namespace Derive.Cldr;

/// <summary>Units of measurement: identifier, quantity, conversion and all English spellings.</summary>
internal static class UnitTable
{
    /// <summary>Base units that have a name; CLDR spells them out: <c>kilogram-square-meter-per-square-second</c>.</summary>
    private static readonly Dictionary<string, string> BaseUnits = new()
    {
        ["energy"] = "joule",
        ["force"] = "newton",
        ["frequency"] = "hertz",
        ["power"] = "watt",
        ["pressure"] = "pascal",
        ["torque"] = "newton-meter",
        ["volume"] = "cubic-meter",
    };

    public static Table Of(NpmPackages packages)
    {
        var conversions = new UnitConversions(packages);
        var spellings = new UnitSpellings(packages);
        var unstated = Unstated();
        var units = spellings.Units.Where(unit => !unstated.Contains(unit.Id) && !conversions.IsTraditionalJapanese(unit.Id)).ToList();
        var owners = spellings.Owners(units);
        return new Table(
            "units", "Units of measurement; a value in the unit, times the factor, plus the offset, is the value in the base unit.",
            $"{conversions.Citation}, {spellings.Citation}", CalendarTables.Licence,
            ["CLDR identifier", "quantity", "base unit", "factor", "offset", "pattern: all, or one and others", "spellings"],
            from unit in units
            let quantity = Quantity(unit.Category, unit.Id)
            let conversion = conversions.Find(unit.Id)
            select new[]
            {
                unit.Id,
                quantity,
                conversion is { } found ? BaseUnits.GetValueOrDefault(quantity, found.Base) : "",
                conversion?.Factor.ToString() ?? "",
                conversion?.Offset?.ToString() ?? "",
                Pattern(unit, conversions, spellings),
                string.Join('|', spellings.Of(unit).Where(spelling => owners[spelling] == unit.Id)),
            });
    }

    /// <summary>What a person writes: symbols of metric units from two characters on (<c>km</c>, <c>°C</c>), else words.</summary>
    private static string Pattern((string Category, string Id) unit, UnitConversions conversions, UnitSpellings spellings)
    {
        var symbol = spellings.Symbol(unit);
        var isReadable = symbol.Length >= "{0} km".Length && conversions.IsMetric(unit.Id);
        var isUsual = symbol.AsSpan().ContainsAny("°%‰‱") || unit.Id.StartsWith("part-per-", StringComparison.Ordinal);
        if (unit.Category != "duration" && (isReadable || isUsual))
            return symbol;

        var (one, other) = spellings.Words(unit);
        return one == other ? one : $"{one}|{other}";
    }

    /// <summary>CLDR's categories are for menus; ours hold units of one dimension only.</summary>
    private static string Quantity(string category, string id) => id switch
    {
        "percent" or "permille" or "permyriad" => "percent",
        "becquerel" or "sievert" => "radiation",
        "kilowatt-hour-per-100-kilometer" => "consumption",
        _ => category switch { "digital" => "data", "electric" => "electricity", "concentr" => "concentration", _ => category },
    };

    private static HashSet<string> Unstated()
    {
        using var stream = typeof(UnitTable).Assembly.GetManifestResourceStream("unstated-units.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#')];
    }
}
