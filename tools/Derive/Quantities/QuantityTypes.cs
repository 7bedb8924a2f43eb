using Derive.Tables;

namespace Derive.Quantities;

/// <summary>Writes the value types of quantities from the unit tables: a struct, an enum of units and their names each.</summary>
internal sealed class QuantityTypes(string unitsFolder, string folder)
{
    private const string UsualFractionDigits = "2";
    private static readonly string[] UnitTables = ["units", "units.hand"];
    private static readonly string[] Templates = ["Quantity", "QuantityUnit", "QuantityUnits"];

    public void Write()
    {
        Directory.CreateDirectory(folder);
        var unitsByQuantity = UnitTables
            .SelectMany(Rows)
            .Where(row => row[3].Length > 0)
            .ToLookup(row => row[1], row => new QuantityUnit(row[0], row[3], row[4], row[5], row[6].Split('|')[0]));
        foreach (var quantity in QuantityDefinition.All)
            Write(quantity, [.. unitsByQuantity[quantity.Quantity]]);

        WriteMeasurePatterns();
        WriteCurrencyFractions();
        WriteCurrencyParts();
    }

    /// <summary>The base unit stands first, so that a default value has it; the others go from small to large.</summary>
    private void Write(QuantityDefinition quantity, List<QuantityUnit> found)
    {
        var units = found
            .OrderBy(unit => unit.Id != quantity.BaseUnit)
            .ThenBy(unit => unit.Size)
            .ThenBy(unit => unit.Id, StringComparer.Ordinal)
            .ToList();
        foreach (var template in Templates)
        {
            CodeTemplate.Write(
                PathOf(template.Replace("Quantity", quantity.Name, StringComparison.Ordinal)), template,
                new { quantity.Name, quantity.Meaning, Additive = quantity.IsAdditive, Base = units[0], Units = units });
        }
    }

    /// <summary>Of durations and shares the model has types that are written by hand.</summary>
    private void WriteMeasurePatterns()
    {
        string[] typed = ["duration", "percent", .. QuantityDefinition.All.Select(quantity => quantity.Quantity)];
        var units = UnitTables
            .SelectMany(Rows)
            .Where(row => row.Length > 5 && row[5].Length > 0 && !typed.Contains(row[1]))
            .OrderBy(row => row[0], StringComparer.Ordinal)
            .Select(row => new { Id = row[0], One = row[5].Split('|')[0], Other = row[5].Split('|')[^1] });
        CodeTemplate.Write(PathOf("MeasurePatterns"), "MeasurePatterns", new { Units = units.ToList() });
    }

    private void WriteCurrencyFractions()
    {
        var groups = Rows("currencies")
            .Where(row => row[1] != UsualFractionDigits)
            .GroupBy(row => row[1], row => row[0])
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new { Digits = group.Key, Codes = group.ToList() });
        CodeTemplate.Write(PathOf("CurrencyFractions"), "CurrencyFractions", new { Groups = groups.ToList() });
    }

    /// <summary>Multiples of a currency (<c>grand</c>) have whole factors and are counted in the currency itself.</summary>
    private void WriteCurrencyParts()
    {
        var parts = Rows("currencies-subunit.hand")
            .Where(row => row[2].Contains('/', StringComparison.Ordinal))
            .Select(row => new { Name = row[0].Split('|')[0], Worth = row[2].Replace("/", "m / ", StringComparison.Ordinal) });
        CodeTemplate.Write(PathOf("CurrencyParts"), "CurrencyParts", new { Parts = parts.ToList() });
    }

    private IEnumerable<string[]> Rows(string table) => TableReader.Rows(Path.Combine(unitsFolder, table + ".tsv"));

    private string PathOf(string type) => Path.Combine(folder, type + ".g.cs");
}
