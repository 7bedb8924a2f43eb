namespace Fit.Quotes;

/// <param name="LeastCases">A pair that fewer cases show is left out.</param>
/// <param name="MostPairs">How many pairs a table may have.</param>
/// <param name="Pull">How strongly weights are drawn to zero.</param>
/// <param name="OnTop">Whether weights by hand are laid upon the fit, which does not see their flags then and cannot take them back by pairs.</param>
internal sealed record PairFitOptions(int LeastCases, int MostPairs, double Pull, bool OnTop);
