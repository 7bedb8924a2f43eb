using System.Collections;

namespace Corpus.Reading;

/// <summary>An immutable array that is equal to another with equal items; what arrays in models that an incremental pipeline compares need to be.</summary>
internal readonly struct EquatableArray<T>(T[] items) : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[]? items = items;

    public int Count => Items.Length;

    private T[] Items => items ?? [];

    public T this[int index] => Items[index];

    public bool Equals(EquatableArray<T> other)
    {
        if (ReferenceEquals(items, other.items))
        {
            return true;
        }

        return Items.AsSpan().SequenceEqual(other.Items);
    }

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in Items)
        {
            hash = unchecked((hash * 31) + item.GetHashCode());
        }

        return hash;
    }

    public ReadOnlySpan<T> AsSpan() => Items;

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
