using Corpus;

namespace Fit.Quotes;

/// <summary>What became of one quote.</summary>
/// <param name="Kind">The kind of its annotated source; empty where nothing is annotated.</param>
/// <param name="Became">One of the words below, or what was read for its source.</param>
/// <param name="Range">The quote.</param>
/// <param name="Speaker">The mention that was read; null where none was.</param>
/// <param name="Note">What spoke for the source that was read and for the right one.</param>
internal readonly record struct QuoteOutcome(string Kind, string Became, TextRange Range, TextRange? Speaker, string Note)
{
    public const string Right = "right";
    public const string Missed = "not read as a quote";
    public const string NoQuote = "no quote";
}
