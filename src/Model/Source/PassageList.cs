using System.Collections;
using System.Diagnostics;
using Corpus.Table;

namespace Corpus.Source;

/// <summary>The passages of one section of an article's table, decoded as they are asked for.</summary>
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(ListDebugView<Passage>))]
internal sealed class PassageList(Article article, TableReader table, TableSection section) : IReadOnlyList<Passage>
{
    public int Count => table.Count(section);

    public Passage this[int index] => index >= 0 && index < Count
        ? new Passage(article, table.RangeAt(section, index))
        : throw new ArgumentOutOfRangeException(nameof(index), $"The article has {Count} here; asked for number {index}.");

    public IEnumerator<Passage> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
