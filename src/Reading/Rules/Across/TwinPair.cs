namespace Corpus.Reading.Rules.Across;

/// <summary>An item and the one of an earlier document that it is most like.</summary>
/// <param name="First">The earlier one.</param>
/// <param name="Likeness">How much alike they are, 0 to 1.</param>
internal sealed record TwinPair(TwinSpot First, TwinSpot Second, double Likeness);
