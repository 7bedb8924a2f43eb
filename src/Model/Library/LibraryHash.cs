namespace Corpus.Index;

/// <summary>The hash by which an index finds slugs and names; part of the format.</summary>
internal static class LibraryHash
{
    public static int Slot(string key, int slots)
    {
        var hash = 2166136261u;
        foreach (var unit in key)
        {
            hash = (hash ^ unit) * 16777619;
        }

        return (int)((hash ^ (hash >> 15)) & (uint)(slots - 1));
    }

    /// <summary>A power of two that leaves at least half of the slots free.</summary>
    public static int Slots(int count)
    {
        var slots = 2;
        while (slots < count * 2)
        {
            slots *= 2;
        }

        return slots;
    }
}
