namespace Corpus.Reading.Rules.Across;

/// <summary>A key and an item that holds it.</summary>
internal readonly record struct TwinPosting<TItem>(ulong Key, TwinItem<TItem> Item) : IComparable<TwinPosting<TItem>>
    where TItem : IEquatable<TItem>
{
    public int CompareTo(TwinPosting<TItem> other) => Key != other.Key ? Key.CompareTo(other.Key) : Item.CompareTo(other.Item);
}
