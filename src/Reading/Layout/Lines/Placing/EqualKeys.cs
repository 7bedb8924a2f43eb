namespace Corpus.Reading.Layout.Lines.Placing;

/// <summary>Groups of lines that have the same key: for each line the next of its group above and below, and the group's ends.</summary>
internal sealed class EqualKeys
{
    /// <summary>From how many equal lines on a line is repeated often: it belongs to each item of a list.</summary>
    private const int Often = 3;

    private readonly List<(int First, int Last, int Count)> groups = [];
    private readonly int[] groupOf;
    private readonly int[] above;
    private readonly int[] below;

    /// <param name="keys">A key a line; 0 for lines that are like no other.</param>
    public EqualKeys(ReadOnlySpan<ulong> keys)
    {
        (groupOf, above, below) = (new int[keys.Length], new int[keys.Length], new int[keys.Length]);
        var known = new Dictionary<ulong, int>(keys.Length);
        for (var i = 0; i < keys.Length; i++)
        {
            (groupOf[i], above[i], below[i]) = (-1, -1, -1);
            if (keys[i] == 0)
            {
                continue;
            }

            if (known.TryGetValue(keys[i], out var group))
            {
                var (first, last, count) = groups[group];
                (above[i], below[last]) = (last, i);
                groups[group] = (first, i, count + 1);
            }
            else
            {
                known[keys[i]] = group = groups.Count;
                groups.Add((i, i, 1));
            }

            groupOf[i] = group;
        }
    }

    /// <summary>Of the lines themselves.</summary>
    public static EqualKeys Of(LineFeatures[] lines)
    {
        var keys = new ulong[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            keys[i] = lines[i].Key;
        }

        return new EqualKeys(keys);
    }

    public bool IsAlone(int line) => above[line] < 0 && below[line] < 0;

    /// <summary>The next equal lines above and below, -1 where there is none.</summary>
    public (int Above, int Below) Nearest(int line) => (above[line], below[line]);

    /// <summary>The first and the last of the lines that are equal to one that is not alone.</summary>
    public (int First, int Last) Ends(int line) => (groups[groupOf[line]].First, groups[groupOf[line]].Last);

    public LinePlaces Place(int line) => IsAlone(line)
        ? LinePlaces.None
        : (above[line] >= 0 ? LinePlaces.RepeatedAbove : LinePlaces.None)
            | (below[line] >= 0 ? LinePlaces.RepeatedBelow : LinePlaces.None)
            | (groups[groupOf[line]].Count >= Often ? LinePlaces.RepeatedOften : LinePlaces.None);
}
