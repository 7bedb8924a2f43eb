namespace Corpus.Reading.Rules.Across;

/// <summary>When two items of documents are alike: two wordings, two quotations.</summary>
/// <param name="Keys">The numbers by which an item finds others.</param>
/// <param name="FewestShared">How many keys two must share to be compared.</param>
/// <param name="Likeness">How much alike two are, 0 to 1.</param>
/// <param name="LeastLikeness">What makes them twins.</param>
internal sealed record TwinMeasure<TItem>(
    Func<TItem, EquatableArray<ulong>> Keys, int FewestShared, Func<TItem, TItem, double> Likeness, double LeastLikeness)
    where TItem : IEquatable<TItem>
{
    /// <summary>Items that a key finds, the first in the order of their documents: a phrase that a whole archive ends with must not compare
    /// all with all.</summary>
    public const int MostPerKey = 8;

    /// <summary>Keys that an item finds others by: those that fewest hold, which tell most.</summary>
    public const int MostKeys = 8;
}
