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
    private readonly T?[] items = new T?[count];

    public int Count => items.Length;

    public T this[int index]
    {
        get
        {
            var item = Volatile.Read(ref items[index]);
            if (item is not null)
            {
                return item;
            }

            var made = make(index);
            return Interlocked.CompareExchange(ref items[index], made, null) ?? made;
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < items.Length; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
