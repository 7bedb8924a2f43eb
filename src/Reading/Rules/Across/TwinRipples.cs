namespace Corpus.Reading.Rules.Across;

/// <summary>Documents that are as they were and may have other twins, or none, since others changed.</summary>
internal sealed class TwinRipples<TItem>(
    TwinMeasure<TItem> measure, TwinChange<TItem> change, TwinSearch<TItem> search, TwinPostings<TItem> before, TwinPostings<TItem> after)
    where TItem : IEquatable<TItem>
{
    private readonly HashSet<TwinDocument<TItem>> found = [];

    public IReadOnlyCollection<TwinDocument<TItem>> Documents(CancellationToken cancellation)
    {
        AddThoseWhoseTwinIsGone();
        foreach (var item in ItemsOf(change.Removed.Concat(change.Added)))
        {
            cancellation.ThrowIfCancellationRequested();
            AddThoseWhoMeetOthers(item.Value);
        }

        foreach (var item in ItemsOf(change.Added))
        {
            cancellation.ThrowIfCancellationRequested();
            AddFollowers(item);
        }

        found.ExceptWith(change.Added);
        return found;
    }

    private static IEnumerable<TwinItem<TItem>> ItemsOf(IEnumerable<TwinDocument<TItem>> documents) => documents
        .SelectMany(document => Enumerable.Range(0, document.Items.Count).Select(number => new TwinItem<TItem>(document, number)));

    private void AddThoseWhoseTwinIsGone()
    {
        foreach (var group in change.Entries)
        {
            foreach (var entry in group)
            {
                if (entry.HasTwin && Array.Exists(entry.Matches, match => match is not null && change.Removed.Contains(match.Item.Document)))
                {
                    found.Add(entry.Document);
                }
            }
        }
    }

    /// <summary>A key finds the first that hold it, and is passed over for rarer ones: where these are other ones than before, whoever holds it looks again.</summary>
    private void AddThoseWhoMeetOthers(TItem item)
    {
        foreach (var key in measure.Keys(item).AsSpan())
        {
            if (!AreSame(before.Of(key, TwinMeasure<TItem>.MostPerKey + 1), after.Of(key, TwinMeasure<TItem>.MostPerKey + 1)))
            {
                foreach (var posting in after.Of(key))
                {
                    found.Add(posting.Item.Document);
                }
            }
        }
    }

    private void AddFollowers(TwinItem<TItem> item)
    {
        foreach (var follower in search.Followers(item))
        {
            var (document, number) = (follower.Item.Document, follower.Item.Number);
            if (!change.Added.Contains(document)
                && (change.EntryOf(document).Matches[number] is not { } current || follower.Likeness >= current.Likeness))
            {
                found.Add(document);
            }
        }
    }

    /// <summary>Whether both are the same items, be it of another version of their documents.</summary>
    private static bool AreSame(ReadOnlySpan<TwinPosting<TItem>> first, ReadOnlySpan<TwinPosting<TItem>> second)
    {
        if (first.Length != second.Length)
        {
            return false;
        }

        for (var at = 0; at < first.Length; at++)
        {
            if (first[at].Item.CompareTo(second[at].Item) != 0)
            {
                return false;
            }
        }

        return true;
    }
}
