namespace Corpus.Reading.Rules.Across;

/// <summary>An item of a document.</summary>
/// <param name="Number">Its number among those of its document.</param>
internal readonly record struct TwinItem<TItem>(TwinDocument<TItem> Document, int Number) : IComparable<TwinItem<TItem>>
    where TItem : IEquatable<TItem>
{
    public TItem Value => Document.Items[Number];

    public int CompareTo(TwinItem<TItem> other)
    {
        var order = ReferenceEquals(Document, other.Document) ? 0 : Document.Id.CompareTo(other.Document.Id);
        return order != 0 ? order : Number.CompareTo(other.Number);
    }
}
