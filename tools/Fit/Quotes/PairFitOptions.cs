namespace Fit.Quotes;

/// <param name="LeastCases">A pair that fewer cases show is left out.</param>
/// <param name="MostPairs">How many pairs a table may have.</param>
/// <param name="Pull">How strongly weights are drawn to zero.</param>
internal sealed record PairFitOptions(int LeastCases, int MostPairs, double Pull);
