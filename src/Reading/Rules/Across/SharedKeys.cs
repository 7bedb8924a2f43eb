namespace Corpus.Reading.Rules.Across;

/// <summary>Finds the keys that come more than once. An edit of one document asks it of all, so it looks at plain arrays of numbers, and sorts none but
/// those that may have come twice.</summary>
internal static class SharedKeys
{
    private static readonly Comparer<KeyPlace> InOrder = Comparer<KeyPlace>.Create((left, right) =>
        left.Group != right.Group ? left.Group.CompareTo(right.Group) : left.At.CompareTo(right.At));

    /// <summary>Each place of each such key, those of one key side by side, in the order of their groups.</summary>
    public static List<KeyPlace> Among(IReadOnlyList<ulong[]> groups)
    {
        var repeated = new RepeatedKeys(groups.Sum(group => group.Length));
        foreach (var group in groups)
        {
            foreach (var key in group)
            {
                repeated.Add(key);
            }
        }

        var (keys, places) = (new List<ulong>(), new List<KeyPlace>());
        for (var group = 0; group < groups.Count; group++)
        {
            for (var at = 0; at < groups[group].Length; at++)
            {
                if (repeated.MayRepeat(groups[group][at]))
                {
                    keys.Add(groups[group][at]);
                    places.Add(new KeyPlace(groups[group][at], group, at));
                }
            }
        }

        return Repeated([.. keys], [.. places]);
    }

    private static List<KeyPlace> Repeated(ulong[] keys, KeyPlace[] places)
    {
        Array.Sort(keys, places);
        var found = new List<KeyPlace>();
        for (var first = 0; first < keys.Length;)
        {
            var end = first + 1;
            while (end < keys.Length && keys[end] == keys[first])
            {
                end++;
            }

            if (end > first + 1)
            {
                // The sort keeps no order among equals.
                Array.Sort(places, first, end - first, InOrder);
                found.AddRange(places.Skip(first).Take(end - first));
            }

            first = end;
        }

        return found;
    }
}
