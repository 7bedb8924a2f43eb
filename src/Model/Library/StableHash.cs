namespace Corpus.Index;

/// <summary>A hash of a string that is the same in every process, on every machine and on both targets: 32-bit FNV-1a over UTF-16, mixed.</summary>
internal static class StableHash
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    public static uint Of(string text)
    {
        var hash = Offset;
        foreach (var c in text)
        {
            hash = (hash ^ (byte)c) * Prime;
            hash = (hash ^ (byte)(c >> 8)) * Prime;
        }

        // FNV leaves the low bits of short strings alike; the finalizer of MurmurHash3 spreads them.
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
