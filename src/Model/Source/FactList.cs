using System.Collections;
using System.Diagnostics;

namespace Corpus.Source;

/// <summary>A list whose items are made when they are first asked for, and stay the same objects from then on,
/// whichever thread asks.</summary>
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(ListDebugView<>))]
internal sealed class FactList<T>(int count, Func<int, T> make) : IReadOnlyList<T>
    where T : class
{
    private readonly Slot[] slots = new Slot[count];

    public int Count => slots.Length;

    public T this[int index]
    {
        get
        {
            ref var slot = ref slots[index];
            return Volatile.Read(ref slot.Item) ?? Make(ref slot, index);
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < slots.Length; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T Make(ref Slot slot, int index)
    {
        var made = make(index);
        return Interlocked.CompareExchange(ref slot.Item, made, null) ?? made;
    }

    /// <summary>An array of references would check the type of its items at each access by reference; an array of these does not.</summary>
    private struct Slot
    {
        public T? Item;
    }
}
