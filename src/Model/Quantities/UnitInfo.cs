namespace Corpus.Quantities;

/// <summary>What conversion and writing need of a unit: a value in the base unit is <c>(amount + shift) * factor / divisor</c>.</summary>
/// <param name="id">CLDR identifier.</param>
/// <param name="one">Pattern for an amount of one, <c>{0}</c> in the number's place.</param>
/// <param name="other">Pattern for all other amounts.</param>
internal readonly struct UnitInfo(string id, string one, string other, decimal factor, decimal divisor = 1, decimal shift = 0)
{
    public string Id { get; } = id;

    public decimal Factor { get; } = factor;

    public decimal Divisor { get; } = divisor;

    /// <summary>Distance of the scale's zero from the base unit's: 273.15 for degrees Celsius.</summary>
    public decimal Shift { get; } = shift;

    public string Write(decimal amount) => (amount is 1 or -1 ? one : other).Replace("{0}", NumberText.Scaled(amount));
}
