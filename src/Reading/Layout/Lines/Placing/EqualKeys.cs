namespace Corpus.Reading.Layout.Lines.Placing;

/// <summary>Groups of lines that have the same key: for each line the next of its group above and below, and the group's ends.</summary>
internal sealed class EqualKeys
{
    /// <summary>From how many equal lines on a line is repeated often: it belongs to each item of a list.</summary>
    private const int Often = 3;

    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    private readonly (int First, int Last, int Count)[] groups;
    private readonly int[] groupOf;
    private readonly int[] above;
    private readonly int[] below;

    /// <param name="keys">A key a line; 0 for lines that are like no other.</param>
    public EqualKeys(ReadOnlySpan<ulong> keys)
    {
        (groupOf, above, below) = (new int[keys.Length], new int[keys.Length], new int[keys.Length]);
        groups = new (int First, int Last, int Count)[keys.Length];
        var (known, found) = (new int[SlotsFor(keys.Length)], 0);
        for (var i = 0; i < keys.Length; i++)
        {
            (groupOf[i], above[i], below[i]) = (-1, -1, -1);
            if (keys[i] == 0)
            {
                continue;
            }

            // A slot holds the number of a group, counted from 1.
            var slot = (int)((keys[i] * Spread) >> 32) & (known.Length - 1);
            while (known[slot] > 0 && keys[groups[known[slot] - 1].First] != keys[i])
            {
                slot = (slot + 1) & (known.Length - 1);
            }

            if (known[slot] > 0)
            {
                ref var group = ref groups[known[slot] - 1];
                (above[i], below[group.Last]) = (group.Last, i);
                group = (group.First, i, group.Count + 1);
            }
            else
            {
                groups[found++] = (i, i, 1);
                known[slot] = found;
            }

            groupOf[i] = known[slot] - 1;
        }
    }

    private static int SlotsFor(int keys)
    {
        var size = 1;
        while (size <= keys * 2)
        {
            size *= 2;
        }

        return size;
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
