namespace Fit;

/// <summary>An order that looks random and is the same on every machine.</summary>
internal static class StableOrder
{
    public static ulong Of(string id, int round)
    {
        var hash = 14695981039346656037UL ^ ((ulong)round * 0x9E3779B97F4A7C15UL);
        foreach (var c in id)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash >> 16;
    }
}
