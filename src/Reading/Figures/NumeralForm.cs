namespace Corpus.Reading.Figures;

/// <summary>How a number is written; it decides what else the number could be.</summary>
[Flags]
internal enum NumeralForm
{
    None = 0,

    /// <summary>Digits and nothing else, without grouping or decimals: may be a year, a label, a time.</summary>
    PlainDigits = 1,

    /// <summary>Digits with grouping or decimals.</summary>
    MarkedDigits = 2,

    /// <summary>A number word.</summary>
    Words = 4,

    /// <summary>Ends with a multiplier: <c>1.46 million</c>.</summary>
    Scaled = 8,

    /// <summary>A plural that tells an order of magnitude: <c>dozens</c>.</summary>
    Vague = 16,

    /// <summary>Is or ends with a fraction: <c>two-thirds</c>.</summary>
    Fraction = 32,

    /// <summary>Carries a sign.</summary>
    Signed = 64,

    /// <summary>The word <c>one</c>, which is a pronoun as often as a number.</summary>
    One = 128,

    /// <summary>Digits with grouping or decimal marks that are no number; they are passed over.</summary>
    Malformed = 256,

    /// <summary>States a quantity only together with a unit: <c>several years</c>.</summary>
    NeedsUnit = 512,

    /// <summary>A part of another number: <c>one in five</c>. What it counts stands behind the whole.</summary>
    Portion = 1024,

    Digits = PlainDigits | MarkedDigits,
}
