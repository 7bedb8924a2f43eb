namespace Fit.Quotes;

/// <summary>What became of one quote.</summary>
/// <param name="Kind">The kind of its annotated source; empty where nothing is annotated.</param>
/// <param name="Became">One of the words below, or what was read for its source.</param>
internal readonly record struct QuoteOutcome(string Kind, string Became)
{
    public const string Right = "right";
    public const string Missed = "not read as a quote";
    public const string NoQuote = "no quote";
}
