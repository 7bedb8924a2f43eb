namespace Corpus.Reading.Figures;

/// <summary>One spelling of a currency or of a part of one.</summary>
/// <param name="Code">ISO 4217.</param>
/// <param name="Factor">What one of it is worth in the currency: 0.01 for cents.</param>
/// <param name="Part">The name of a part of the currency, <c>cent</c>; null for the currency itself and its multiples.</param>
/// <param name="IsSymbol">Whether it may stand before a number: <c>US$</c>, <c>EUR</c>.</param>
internal sealed record CurrencyEntry(string Code, decimal Factor, string? Part, bool IsSymbol);
