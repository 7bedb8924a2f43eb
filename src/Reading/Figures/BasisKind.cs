namespace Corpus.Reading.Figures;

/// <summary>What a phrase of <c>change-bases.tsv</c> does.</summary>
internal enum BasisKind
{
    None,

    /// <summary>The basis follows: <c>from the previous year</c>.</summary>
    Lead,

    /// <summary>The basis follows if it lies in the past: <c>on the previous month</c>, but not <c>on Tuesday</c>.</summary>
    Past,

    /// <summary>It is the basis: <c>year on year</c>.</summary>
    Whole,
}
