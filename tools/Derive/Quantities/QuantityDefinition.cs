namespace Derive.Quantities;

/// <summary>A quantity that gets a value type of its own.</summary>
/// <param name="Name">Name of the type.</param>
/// <param name="Quantity">Its name in the unit tables.</param>
/// <param name="BaseUnit">CLDR identifier of the unit that conversion goes through.</param>
/// <param name="Meaning">What it is, to begin its documentation with.</param>
/// <param name="IsAdditive">Whether two of them have a sum: lengths have, temperatures have none.</param>
internal sealed record QuantityDefinition(string Name, string Quantity, string BaseUnit, string Meaning, bool IsAdditive = true)
{
    public static IReadOnlyList<QuantityDefinition> All { get; } =
    [
        new("Length", "length", "meter", "A distance"),
        new("Area", "area", "square-meter", "A surface"),
        new("Volume", "volume", "cubic-meter", "A capacity"),
        new("Mass", "mass", "kilogram", "A weight"),
        new("Speed", "speed", "meter-per-second", "A velocity"),
        new("Temperature", "temperature", "kelvin", "A temperature", IsAdditive: false),
        new("Energy", "energy", "joule", "An energy"),
        new("Power", "power", "watt", "A power"),
        new("DataSize", "data", "bit", "An amount of digital data"),
    ];
}
