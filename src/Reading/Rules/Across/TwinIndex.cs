namespace Corpus.Reading.Rules.Across;

/// <summary>The items of all documents and what each is most like, as of one moment. The next moment is made from it by looking again at what changed: the
/// twins are the same as if all were looked at.</summary>
internal sealed class TwinIndex<TItem>
    where TItem : IEquatable<TItem>
{
    private readonly TwinMeasure<TItem> measure;
    private readonly TwinPostings<TItem> postings;
    private readonly IReadOnlyList<TwinGroup<TItem>> groups;

    /// <summary>The documents of each group, in its order.</summary>
    private readonly TwinEntry<TItem>[][] entries;

    /// <summary>Of no document.</summary>
    public TwinIndex(TwinMeasure<TItem> measure)
        : this(measure, new TwinPostings<TItem>(measure.Keys), [], [])
    {
    }

    private TwinIndex(
        TwinMeasure<TItem> measure, TwinPostings<TItem> postings, IReadOnlyList<TwinGroup<TItem>> groups, TwinEntry<TItem>[][] entries) =>
        (this.measure, this.postings, this.groups, this.entries) = (measure, postings, groups, entries);

    public TwinIndex<TItem> With(IReadOnlyList<TwinGroup<TItem>> groups, CancellationToken cancellation)
    {
        var change = new TwinChange<TItem>(this.groups, entries, groups);
        var changed = change.IsNone ? postings : postings.With(change.Removed, change.Added);
        var search = new TwinSearch<TItem>(measure, changed);

        // In a cold build these are all documents.
        Parallel.ForEach(
            change.Added,
            new ParallelOptions { CancellationToken = cancellation },
            () => new TwinSearch<TItem>(measure, changed),
            (document, _, own) =>
            {
                change.Fill(document, own);
                return own;
            },
            static _ => { });

        if (change is { IsNone: false, Kept: > 0 })
        {
            foreach (var document in new TwinRipples<TItem>(measure, change, search, postings, changed).Documents(cancellation))
            {
                change.Fill(document, search);
            }
        }

        return new TwinIndex<TItem>(measure, changed, groups, change.Entries);
    }

    /// <summary>Each item that has a twin with it, in the order of the documents' paths.</summary>
    public EquatableArray<TwinPair> Pairs()
    {
        var found = new List<(TwinEntry<TItem> Entry, DocumentSpot Spot)>();
        for (var group = 0; group < entries.Length; group++)
        {
            for (var at = 0; at < entries[group].Length; at++)
            {
                if (entries[group][at].HasTwin)
                {
                    found.Add((entries[group][at], new DocumentSpot(group, at)));
                }
            }
        }

        var pairs = new List<TwinPair>();
        foreach (var (entry, spot) in found.OrderBy(static each => each.Entry.Document.Id))
        {
            for (var number = 0; number < entry.Matches.Length; number++)
            {
                if (entry.Matches[number] is { } match)
                {
                    pairs.Add(new TwinPair(SpotOf(match.Item), new TwinSpot(spot, number), match.Likeness));
                }
            }
        }

        return new EquatableArray<TwinPair>([.. pairs]);
    }

    private TwinSpot SpotOf(TwinItem<TItem> item)
    {
        var (group, document) = (item.Document.Group, item.Document.Id);
        return new TwinSpot(new DocumentSpot(group, TwinEntry<TItem>.IndexOf(entries[group], document)), item.Number);
    }
}
