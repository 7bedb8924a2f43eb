using System.Runtime.CompilerServices;

namespace Corpus.Reading.Rules.Across;

/// <summary>Counts how often items are met. A table of its own: in a cold build it counts a hundred items for each of a hundred thousand, and is emptied as often.</summary>
internal sealed class TwinCounts<TItem>
    where TItem : IEquatable<TItem>
{
    private const int FirstSlots = 256;

    private (TwinItem<TItem> Item, int Count)[] slots = new (TwinItem<TItem>, int)[FirstSlots];
    private int[] taken = new int[FirstSlots / 2];
    private int count;

    public void Clear()
    {
        for (var i = 0; i < count; i++)
        {
            slots[taken[i]] = default;
        }

        count = 0;
    }

    public void Add(TwinItem<TItem> item)
    {
        var at = SlotOf(item);
        if (slots[at].Count++ > 0)
        {
            return;
        }

        slots[at].Item = item;
        taken[count++] = at;
        if (count == taken.Length)
        {
            Grow();
        }
    }

    /// <summary>The items that were met so often or more.</summary>
    public IEnumerable<TwinItem<TItem>> Met(int fewest)
    {
        for (var i = 0; i < count; i++)
        {
            if (slots[taken[i]].Count >= fewest)
            {
                yield return slots[taken[i]].Item;
            }
        }
    }

    private int SlotOf(TwinItem<TItem> item)
    {
        var at = unchecked((RuntimeHelpers.GetHashCode(item.Document) * 31) + item.Number) & (slots.Length - 1);
        while (slots[at].Count > 0 && (slots[at].Item.Number != item.Number || !ReferenceEquals(slots[at].Item.Document, item.Document)))
        {
            at = (at + 1) & (slots.Length - 1);
        }

        return at;
    }

    private void Grow()
    {
        var (former, places) = (slots, taken);
        (slots, taken) = (new (TwinItem<TItem>, int)[former.Length * 2], new int[places.Length * 2]);
        for (var i = 0; i < count; i++)
        {
            var moved = former[places[i]];
            var at = SlotOf(moved.Item);
            (slots[at], taken[i]) = (moved, at);
        }
    }
}
