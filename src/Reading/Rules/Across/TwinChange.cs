namespace Corpus.Reading.Rules.Across;

/// <summary>From the documents of one moment to those of the next: which are gone, which are new, and the entries of the next, to be filled in.</summary>
internal sealed class TwinChange<TItem>
    where TItem : IEquatable<TItem>
{
    /// <summary>Whether the entries of a group are this one's own: those of a group without a change are the former moment's until one is filled in.</summary>
    private readonly bool[] owned;

    public TwinChange(IReadOnlyList<TwinGroup<TItem>> formerGroups, TwinEntry<TItem>[][] former, IReadOnlyList<TwinGroup<TItem>> groups)
    {
        Entries = new TwinEntry<TItem>[groups.Count][];
        owned = new bool[groups.Count];
        for (var group = 0; group < Math.Max(groups.Count, former.Length); group++)
        {
            TwinEntry<TItem>[] known = group < former.Length ? former[group] : [];
            if (group >= groups.Count)
            {
                Removed.UnionWith(known.Select(static entry => entry.Document));
            }
            else if (group < former.Length && formerGroups[group].Equals(groups[group]))
            {
                Entries[group] = known;
                Kept += known.Length;
            }
            else
            {
                (Entries[group], owned[group]) = (Compare(group, known, groups[group]), true);
            }
        }
    }

    public TwinEntry<TItem>[][] Entries { get; }

    public HashSet<TwinDocument<TItem>> Removed { get; } = [];

    /// <summary>One that was edited is removed and added.</summary>
    public HashSet<TwinDocument<TItem>> Added { get; } = [];

    /// <summary>How many documents are as they were.</summary>
    public int Kept { get; private set; }

    public bool IsNone => Removed.Count == 0 && Added.Count == 0;

    public TwinEntry<TItem> EntryOf(TwinDocument<TItem> document) => Entries[document.Group][IndexOf(document)];

    /// <summary>Looks for the twins of the document's items and notes them.</summary>
    public void Fill(TwinDocument<TItem> document, TwinSearch<TItem> search)
    {
        var matches = new TwinMatch<TItem>?[document.Items.Count];
        for (var number = 0; number < matches.Length; number++)
        {
            matches[number] = search.Of(new TwinItem<TItem>(document, number));
        }

        if (!owned[document.Group])
        {
            (Entries[document.Group], owned[document.Group]) = ((TwinEntry<TItem>[])Entries[document.Group].Clone(), true);
        }

        Entries[document.Group][IndexOf(document)] = new TwinEntry<TItem>(document, matches);
    }

    private int IndexOf(TwinDocument<TItem> document) => TwinEntry<TItem>.IndexOf(Entries[document.Group], document.Id);

    private TwinEntry<TItem>[] Compare(int group, TwinEntry<TItem>[] known, TwinGroup<TItem> next)
    {
        var (entries, left) = (new TwinEntry<TItem>[next.Claims.Count], 0);
        for (var at = 0; at < entries.Length; at++)
        {
            var claim = next.Claims[at];
            for (; left < known.Length && known[left].Document.Id.CompareTo(claim.Document) < 0; left++)
            {
                Removed.Add(known[left].Document);
            }

            if (left < known.Length && known[left].Document.Claim.Equals(claim))
            {
                entries[at] = known[left++];
                Kept++;
                continue;
            }

            var document = new TwinDocument<TItem>(group, claim);
            entries[at] = new TwinEntry<TItem>(document, []);
            Added.Add(document);
        }

        Removed.UnionWith(known.Skip(left).Select(static entry => entry.Document));
        return entries;
    }
}
