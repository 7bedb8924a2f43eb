namespace Corpus.Reading.Rules.Across;

/// <summary>Which items hold a key. Immutable, in many small arrays: a document more or less copies those that its keys stand in, and shares the others.</summary>
internal sealed class TwinPostings<TItem>
    where TItem : IEquatable<TItem>
{
    private const int ShardBits = 12;

    private readonly Func<TItem, EquatableArray<ulong>> keys;

    /// <summary>By the first bits of the key; each in the order of keys, documents and items.</summary>
    private readonly TwinPosting<TItem>[][] shards;

    /// <summary>Of no document.</summary>
    public TwinPostings(Func<TItem, EquatableArray<ulong>> keys)
        : this(keys, [.. Enumerable.Repeat<TwinPosting<TItem>[]>([], 1 << ShardBits)])
    {
    }

    private TwinPostings(Func<TItem, EquatableArray<ulong>> keys, TwinPosting<TItem>[][] shards) => (this.keys, this.shards) = (keys, shards);

    /// <summary>The items that hold the key, in the order of their documents.</summary>
    /// <param name="most">How many are asked for.</param>
    public ReadOnlySpan<TwinPosting<TItem>> Of(ulong key, int most = int.MaxValue)
    {
        var shard = shards[ShardOf(key)];
        var (first, behind) = (0, shard.Length);
        while (first < behind)
        {
            var middle = (first + behind) / 2;
            (first, behind) = shard[middle].Key < key ? (middle + 1, behind) : (first, middle);
        }

        var end = first;
        while (end < shard.Length && end - first < most && shard[end].Key == key)
        {
            end++;
        }

        return shard.AsSpan(first, end - first);
    }

    public TwinPostings<TItem> With(IReadOnlyCollection<TwinDocument<TItem>> removed, IReadOnlyCollection<TwinDocument<TItem>> added)
    {
        var (gone, fresh, next) = (Sorted(removed), Sorted(added), (TwinPosting<TItem>[][])shards.Clone());
        for (var shard = 0; shard < next.Length; shard++)
        {
            if (gone[shard].Length > 0 || fresh[shard].Length > 0)
            {
                next[shard] = Merged(shards[shard], gone[shard], fresh[shard]);
            }
        }

        return new TwinPostings<TItem>(keys, next);
    }

    /// <summary>The postings of documents by shard. A key that an item holds twice comes twice. Sorted by numbers: in a cold build there are millions.</summary>
    private TwinPosting<TItem>[][] Sorted(IEnumerable<TwinDocument<TItem>> documents)
    {
        TwinItem<TItem>[] items = [.. documents.OrderBy(static document => document.Id).SelectMany(static document =>
            Enumerable.Range(0, document.Items.Count).Select(number => new TwinItem<TItem>(document, number)))];
        var counts = new int[shards.Length];
        foreach (var item in items)
        {
            foreach (var key in keys(item.Value).AsSpan())
            {
                counts[ShardOf(key)]++;
            }
        }

        var (held, places) = (Array.ConvertAll(counts, NewArray<ulong>), Array.ConvertAll(counts, NewArray<int>));
        for (var place = 0; place < items.Length; place++)
        {
            foreach (var key in keys(items[place].Value).AsSpan())
            {
                var shard = ShardOf(key);
                var at = --counts[shard];
                (held[shard][at], places[shard][at]) = (key, place);
            }
        }

        var sorted = new TwinPosting<TItem>[shards.Length][];
        Parallel.For(0, sorted.Length, shard => sorted[shard] = InOrder(held[shard], places[shard], items));
        return sorted;
    }

    private static TwinPosting<TItem>[] InOrder(ulong[] held, int[] places, TwinItem<TItem>[] items)
    {
        Array.Sort(held, places);
        for (var (first, end) = (0, 0); first < held.Length; first = end)
        {
            while (end < held.Length && held[end] == held[first])
            {
                end++;
            }

            Array.Sort(places, first, end - first);
        }

        var postings = NewArray<TwinPosting<TItem>>(held.Length);
        for (var at = 0; at < postings.Length; at++)
        {
            postings[at] = new TwinPosting<TItem>(held[at], items[places[at]]);
        }

        return postings;
    }

    private static T[] NewArray<T>(int length) => length == 0 ? [] : new T[length];

    /// <summary>The old ones less the gone and with the fresh ones, each once; what stands between changes is copied as it is.</summary>
    private static TwinPosting<TItem>[] Merged(TwinPosting<TItem>[] old, TwinPosting<TItem>[] gone, TwinPosting<TItem>[] fresh)
    {
        var (merged, count, left) = (new TwinPosting<TItem>[old.Length + fresh.Length], 0, 0);
        for (var (without, with) = (0, 0); without < gone.Length || with < fresh.Length;)
        {
            var removes = with == fresh.Length || (without < gone.Length && gone[without].CompareTo(fresh[with]) <= 0);
            var change = removes ? gone[without++] : fresh[with++];
            CopyUntil(Array.BinarySearch(old, left, old.Length - left, change));
            if (removes && left < old.Length && old[left] == change)
            {
                left++;
            }
            else if (!removes && (count == 0 || merged[count - 1] != change))
            {
                merged[count++] = change;
            }
        }

        CopyUntil(old.Length);
        Array.Resize(ref merged, count);
        return merged;

        void CopyUntil(int found)
        {
            var end = found < 0 ? ~found : found;
            Array.Copy(old, left, merged, count, end - left);
            (count, left) = (count + end - left, end);
        }
    }

    private static int ShardOf(ulong key) => (int)(key >> (64 - ShardBits));
}
