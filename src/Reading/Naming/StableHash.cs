namespace Corpus.Reading.Naming;

/// <summary>A hash that is the same in every process, on every machine and for ever: FNV-1a over UTF-16 code units.</summary>
internal static class StableHash
{
    public static uint Of(string text)
    {
        var hash = 2166136261u;
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * 16777619;
        }

        // FNV's low bits mix late; buckets take the low bits.
        return hash ^ (hash >> 16);
    }
}
