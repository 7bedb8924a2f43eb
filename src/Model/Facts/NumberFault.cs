namespace Corpus.Facts;

/// <summary>Why a number has no value.</summary>
internal enum NumberFault
{
    /// <summary>Its marks part no groups of a number: <c>$1,70,00</c>, <c>1234,567 tonnes</c>.</summary>
    Grouping,

    /// <summary>It has more digits than a <see cref="decimal"/> keeps, or its multiple leaves the range.</summary>
    Overflow,
}
