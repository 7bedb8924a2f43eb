namespace Corpus.Reading.Rules.Across;

/// <summary>Where an item stands in groups of documents.</summary>
/// <param name="Item">Its number among those of its document.</param>
internal readonly record struct TwinSpot(DocumentSpot Document, int Item);
