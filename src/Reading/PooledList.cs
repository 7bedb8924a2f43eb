using System.Buffers;

namespace Corpus.Reading;

/// <summary>A list whose room is lent by a pool until it is disposed: what a stage gathers is then allocated once, at its final length.</summary>
internal sealed class PooledList<T>(int capacity) : IDisposable
    where T : struct
{
    private T[] items = ArrayPool<T>.Shared.Rent(capacity);

    public int Count { get; private set; }

    public Span<T> Span => items.AsSpan(0, Count);

    public ref readonly T this[int index] => ref Span[index];

    public void Add(in T item) => Add() = item;

    /// <summary>Room for one more, to be written where it stands: what is made elsewhere and copied costs more than the making.</summary>
    public ref T Add()
    {
        if (Count == items.Length)
        {
            Grow();
        }

        return ref items[Count++];
    }

    public T[] ToArray() => Span.ToArray();

    public void Dispose()
    {
        ArrayPool<T>.Shared.Return(items);
        items = [];
        Count = 0;
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(items.Length * 2);
        Span.CopyTo(larger);
        ArrayPool<T>.Shared.Return(items);
        items = larger;
    }
}
