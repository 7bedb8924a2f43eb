namespace Corpus.Reading.Figures;

/// <summary>What a number word does in a number; a word may do several (<c>fifth</c>: fraction and ordinal).</summary>
[Flags]
internal enum NumeralRole : ushort
{
    None = 0,

    /// <summary>1 to 9, and zero.</summary>
    Unit = 1,
    Teen = 2,
    Ten = 4,

    /// <summary><c>hundred</c>, <c>million</c>, <c>crore</c></summary>
    Multiplier = 8,

    /// <summary><c>bn</c>, <c>k</c>: only behind digits.</summary>
    ShortMultiplier = 16,

    /// <summary><c>thousands</c>: exact behind a number, vague alone.</summary>
    PluralMultiplier = 32,

    /// <summary><c>dozen</c>, <c>couple</c></summary>
    Collective = 64,

    /// <summary><c>dozens</c>, <c>scores</c></summary>
    PluralCollective = 128,
    Fraction = 256,
    Ordinal = 512,

    /// <summary><c>several</c>, <c>few</c>: a number that says no value.</summary>
    Vague = 1024,

    Plural = PluralMultiplier | PluralCollective,
    Starts = Unit | Teen | Ten | Multiplier | PluralMultiplier | Collective | PluralCollective | Fraction | Vague,
}
