using Corpus.Facts;

namespace Corpus.Reading.Figures;

/// <summary>What the figure before a figure says about it.</summary>
/// <param name="Fact">The figure before, or the one that this one restates; empty for the first of a sentence.</param>
/// <param name="IsRestated">Whether this one stands in brackets for it: <c>5 kg (11 pounds)</c>.</param>
/// <param name="IsParallel">Whether this one is one more of the same: <c>0.4 per cent on the month and 2.1 per cent on the year</c>.</param>
/// <param name="GoesOn">Whether this one tells of the same thing: <c>fell 7% to $2.3 billion</c>.</param>
internal readonly record struct Precedent(FigureFact Fact, bool IsRestated, bool IsParallel, bool GoesOn);
