using System.Runtime.InteropServices;

namespace Corpus.Reading.Figures;

/// <summary>A number with its unit, while its sentence is being read.</summary>
/// <param name="First">First token of its span.</param>
/// <param name="End">Token behind its span, which holds number and unit of measurement. A counted noun and the <c>old</c> of an age are no
/// units: they say what is measured and stay outside, as in the sets that this stage is measured by; a noun joined by a hyphen
/// (<c>32-game</c>) is one word with its number.</param>
/// <param name="OuterEnd">Token behind the counted noun, the <c>old</c> and the denominator.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Quantity(int First, int End, int OuterEnd, Numeral Number, FigureKind Kind)
{
    public decimal Low { get; init; } = Number.Low;

    public decimal High { get; init; } = Number.High;

    /// <summary>Whether the figure is a range or vague; otherwise <see cref="Low"/> and <see cref="High"/> are its one value.</summary>
    public bool IsRange { get; init; } = Number.Is(NumeralForm.Vague);

    public string? Unit { get; init; }

    public string? Currency { get; init; }

    /// <summary>What one of the unit is worth in the currency: 0.01 for cents.</summary>
    public decimal Worth { get; init; } = 1;

    /// <summary>The currencies that its word may mean: those of <c>dollars</c>; null for every other word and all signs.</summary>
    public HashSet<string>? SharedBy { get; init; }

    /// <summary>Whether sign or name tell the country too: <c>A$</c>, <c>Australian dollars</c>, but not <c>$</c>.</summary>
    public bool IsNamedInFull { get; init; }

    /// <summary>Whether a verb states it, of whose subject or object it tells: <c>sales doubled</c>.</summary>
    public bool IsVerb { get; init; }

    /// <summary>Whether it is the age that a noun names, and not somebody's: <c>the average age is 42</c>.</summary>
    public bool IsLevel { get; init; }

    public bool HasUnit => Kind is not (FigureKind.Number or FigureKind.Count);
}
