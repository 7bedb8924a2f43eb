namespace Corpus.Reading.Rules.Across;

/// <summary>A document and the earlier one that it is most like.</summary>
/// <param name="Likeness">The share of the wording that both have, 0 to 1.</param>
internal sealed record NearPair(DocumentSpot Document, DocumentSpot Twin, double Likeness);
