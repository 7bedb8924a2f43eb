namespace Fit.Quotes;

/// <summary>A choice between sets of flags, of which at least one is right.</summary>
internal readonly record struct QuoteCase(ulong[] Flags, bool[] Right);

/// <summary>All that one pass over articles gives to fit to: the sources of each quote, and term or quote.</summary>
internal sealed record QuoteCases(List<QuoteCase> Sources, List<QuoteCase> Terms);
