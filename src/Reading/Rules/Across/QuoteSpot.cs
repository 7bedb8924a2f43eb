namespace Corpus.Reading.Rules.Across;

/// <summary>Where a quotation stands in groups of documents.</summary>
/// <param name="Quote">Its number among those of its document.</param>
internal readonly record struct QuoteSpot(DocumentSpot Document, int Quote);
