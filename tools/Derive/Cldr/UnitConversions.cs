using System.Globalization;
using System.Text.Json;
using Derive.Packages;

namespace Derive.Cldr;

/// <summary>Conversion factors of CLDR (UTS #35, part 6): of the units it lists and of those composed from them.</summary>
internal sealed class UnitConversions(NpmPackages packages)
{
    private const string Package = "cldr-core";
    private static readonly (string Word, int Exponent)[] Powers = [("square-", 2), ("cubic-", 3)];

    private static readonly HashSet<string> Words = ["per", "square", "cubic", "100"];

    private readonly JsonElement data = packages.Json(Package, "supplemental", "units.json").GetProperty("supplemental");

    public string Citation { get; } = packages.Citation(Package);

    /// <summary>Whether only Japan's traditional system uses the unit: no English text states one.</summary>
    public bool IsTraditionalJapanese(string id) => Entry(id) is { } entry && entry.GetProperty("_systems")[0].GetString() == "jpsystem";

    /// <summary>Whether all parts of the identifier are units of the metric system, the hour and second included.</summary>
    public bool IsMetric(string id) =>
        id.Split('-').Where(part => !Words.Contains(part)).All(part => part is "hour" || Systems(part).Contains("metric"));

    /// <summary>Factor and offset to the base unit; null for a unit that no factor describes, such as the Beaufort scale.</summary>
    public (Rational Factor, Rational? Offset, string Base)? Find(string id)
    {
        if (Entry(id) is { } entry)
        {
            var isScale = entry.TryGetProperty("_special", out _);
            return isScale ? null : (Factor(entry), Offset(entry), entry.GetProperty("_baseUnit").GetString()!);
        }


        var composed = Composed(id);
        return composed is { } found ? (found.Factor, null, found.Base) : null;
    }

    private JsonElement? Entry(string id) => data.GetProperty("convertUnits").TryGetProperty(id, out var entry) ? entry : null;

    private Rational Factor(JsonElement entry) =>
        entry.TryGetProperty("_factor", out var factor) ? Evaluate(factor.GetString()!) : Rational.One;

    private Rational? Offset(JsonElement entry) =>
        entry.TryGetProperty("_offset", out var offset) ? Evaluate(offset.GetString()!) : null;

    /// <summary>An expression is one quotient of products: <c>a*b/c*d</c> means (a·b)/(c·d).</summary>
    private Rational Evaluate(string expression)
    {
        var sides = expression.Split('/', 2);
        var value = Product(sides[0]);
        return sides.Length == 1 ? value : value / Product(sides[1]);
    }

    private Rational Product(string text) => text.Split('*').Select(Term).Aggregate(Rational.One, (product, term) => product * term);

    private Rational Term(string text) =>
        data.GetProperty("unitConstants").TryGetProperty(text.Trim(), out var constant)
            ? Evaluate(constant.GetProperty("_value").GetString()!)
            : Rational.Parse(text);

    /// <summary>Units built from others: <c>square-kilometer</c>, <c>meter-per-second</c>, <c>kilowatt-hour</c>.</summary>
    private (Rational Factor, string Base)? Composed(string id)
    {
        var sides = id.Split("-per-", 2);
        var (factor, name) = Factors(sides[0]);
        if (sides.Length == 1)
            return factor is { } plain ? (plain, name) : null;

        var (divisor, divisorName) = Factors(sides[1]);
        return factor is { } over && divisor is { } under ? (over / under, $"{name}-per-{divisorName}") : null;
    }

    /// <summary>A product of units: <c>square-meter</c>, <c>kilowatt-hour</c>, <c>acre-foot</c>.</summary>
    private (Rational? Factor, string Base) Factors(string id)
    {
        foreach (var (word, power) in Powers)
        {
            if (!id.StartsWith(word, StringComparison.Ordinal))
                continue;

            var (factor, name) = Simple(id[word.Length..]);
            return (Enumerable.Repeat(factor, power).Aggregate((left, right) => left * right), word + name);
        }

        var whole = Simple(id);
        var hyphen = id.LastIndexOf('-');
        if (whole.Factor is not null || hyphen < 0)
            return whole;

        var (left, leftName) = Simple(id[..hyphen]);
        var (right, rightName) = Simple(id[(hyphen + 1)..]);
        return (left * right, $"{leftName}-{rightName}");
    }

    /// <summary>A unit that CLDR lists, with a prefix or without.</summary>
    private (Rational? Factor, string Base) Simple(string id)
    {
        if (Stem(id) is not { } stem)
            return (null, "");

        return (Factor(stem.Entry) * stem.Scale, stem.Entry.GetProperty("_baseUnit").GetString()!);
    }

    private IEnumerable<string?> Systems(string id) =>
        Stem(id) is { } stem ? stem.Entry.GetProperty("_systems").EnumerateArray().Select(system => system.GetString()) : [];

    private (JsonElement Entry, Rational Scale)? Stem(string id)
    {
        if (Entry(id) is { } entry)
            return (entry, Rational.One);

        foreach (var prefix in data.GetProperty("unitPrefixes").EnumerateObject())
        {
            if (id.StartsWith(prefix.Name, StringComparison.Ordinal) && Entry(id[prefix.Name.Length..]) is { } stem)
                return (stem, Scale(prefix.Value));
        }

        return null;
    }

    private static Rational Scale(JsonElement prefix) =>
        prefix.TryGetProperty("_power10", out var power)
            ? Rational.PowerOf(10, Exponent(power))
            : Rational.PowerOf(2, Exponent(prefix.GetProperty("_power2")));

    private static int Exponent(JsonElement power) => int.Parse(power.GetString()!, CultureInfo.InvariantCulture);
}
