namespace Corpus.Reading.Rules.Across;

/// <summary>Finds the twins of items, one after the other.</summary>
internal sealed class TwinSearch<TItem>(TwinMeasure<TItem> measure, TwinPostings<TItem> postings)
    where TItem : IEquatable<TItem>
{
    private readonly TwinCounts<TItem> shared = new();
    private readonly (int Holders, ulong Key)[] rarest = new (int, ulong)[TwinMeasure<TItem>.MostKeys + 1];
    private readonly ulong[] chosen = new ulong[TwinMeasure<TItem>.MostKeys];

    /// <summary>The item of an earlier document that this one is most like.</summary>
    public TwinMatch<TItem>? Of(TwinItem<TItem> item)
    {
        shared.Clear();
        foreach (var key in KeysToFindBy(measure.Keys(item.Value).AsSpan()))
        {
            // The item holds the key itself, so that its document's place among the holders is told by the document alone.
            foreach (var posting in postings.Of(key, TwinMeasure<TItem>.MostPerKey))
            {
                if (ReferenceEquals(posting.Item.Document, item.Document))
                {
                    break;
                }

                shared.Add(posting.Item);
            }
        }

        var best = default(TwinMatch<TItem>);
        foreach (var match in Alike(item))
        {
            best = match.Beats(best) ? match : best;
        }

        return best;
    }

    /// <summary>Items of later documents that may find this one and are like it, each with how much.</summary>
    public IEnumerable<TwinMatch<TItem>> Followers(TwinItem<TItem> item)
    {
        shared.Clear();
        var keys = measure.Keys(item.Value).AsSpan();
        for (var at = 0; at < keys.Length; at++)
        {
            if (IsAgain(keys, at))
            {
                continue;
            }

            var holders = postings.Of(keys[at]);
            var own = 0;
            while (holders[own].Item != item)
            {
                own++;
            }

            for (var i = own; own < TwinMeasure<TItem>.MostPerKey && i < holders.Length; i++)
            {
                if (!ReferenceEquals(holders[i].Item.Document, item.Document))
                {
                    shared.Add(holders[i].Item);
                }
            }
        }

        return Alike(item);
    }

    /// <summary>The keys that others hold, too, the rarest first. That more hold one than it finds is all that counts of many, so that what others hold
    /// changes little.</summary>
    private ReadOnlySpan<ulong> KeysToFindBy(ReadOnlySpan<ulong> keys)
    {
        var count = 0;
        for (var at = 0; at < keys.Length; at++)
        {
            if (!IsAgain(keys, at) && postings.Of(keys[at], TwinMeasure<TItem>.MostPerKey + 1).Length is > 1 and var holders)
            {
                var place = count;
                for (; place > 0 && rarest[place - 1].CompareTo((holders, keys[at])) > 0; place--)
                {
                    rarest[place] = rarest[place - 1];
                }

                rarest[place] = (holders, keys[at]);
                count = Math.Min(count + 1, TwinMeasure<TItem>.MostKeys);
            }
        }

        for (var at = 0; at < count; at++)
        {
            chosen[at] = rarest[at].Key;
        }

        return chosen.AsSpan(0, count);
    }

    /// <summary>Whether the key came before.</summary>
    private static bool IsAgain(ReadOnlySpan<ulong> keys, int at) => keys.Slice(0, at).IndexOf(keys[at]) >= 0;

    private IEnumerable<TwinMatch<TItem>> Alike(TwinItem<TItem> item)
    {
        foreach (var other in shared.Met(measure.FewestShared))
        {
            if (measure.Likeness(item.Value, other.Value) is var likeness && likeness >= measure.LeastLikeness)
            {
                yield return new TwinMatch<TItem>(other, likeness);
            }
        }
    }
}
