namespace Corpus.Reading.Rules.Across;

/// <summary>The earlier item that an item is most like.</summary>
/// <param name="Likeness">How much alike they are, 0 to 1.</param>
internal sealed record TwinMatch<TItem>(TwinItem<TItem> Item, double Likeness)
    where TItem : IEquatable<TItem>
{
    /// <summary>Whether this one is the twin where both might be: the more alike, the first of several.</summary>
    public bool Beats(TwinMatch<TItem>? other) => other is null || Likeness > other.Likeness || (Likeness == other.Likeness && Item.CompareTo(other.Item) < 0);
}
