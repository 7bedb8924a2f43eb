namespace Corpus.Reading.Quotes.Attribution;

/// <summary>The best source of a quote.</summary>
/// <param name="Best">Nobody, where no source outweighs that.</param>
/// <param name="Lead">By how much it outweighs nobody.</param>
internal readonly record struct Choice(Candidate Best, int Lead);
