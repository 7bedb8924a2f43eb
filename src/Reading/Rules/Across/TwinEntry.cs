namespace Corpus.Reading.Rules.Across;

/// <summary>A document and what its items are most like.</summary>
/// <param name="Matches">One an item, null where nothing is like it.</param>
internal sealed record TwinEntry<TItem>(TwinDocument<TItem> Document, TwinMatch<TItem>?[] Matches)
    where TItem : IEquatable<TItem>
{
    public bool HasTwin { get; } = Array.Exists(Matches, static match => match is not null);

    /// <summary>Where the document stands among those of its group, which are in the order of their paths.</summary>
    public static int IndexOf(TwinEntry<TItem>[] entries, DocumentId document)
    {
        var (first, last) = (0, entries.Length - 1);
        while (first < last)
        {
            var middle = (first + last) / 2;
            (first, last) = entries[middle].Document.Id.CompareTo(document) < 0 ? (middle + 1, last) : (first, middle);
        }

        return first;
    }
}
