using System.Collections.Immutable;

namespace Corpus.Generator.Documents;

/// <summary>
/// Decides how many buckets are written as string literals. All literals of an assembly share a heap of 16 MB (CS8103); what is over goes
/// out as UTF-8 data, which costs the compiler more but has no such limit.
/// </summary>
internal static class LiteralTier
{
    /// <summary>UTF-16 code units: 12 MB, which leaves a quarter of the heap to the consumer's own strings.</summary>
    public const int MostCharacters = 6 * 1024 * 1024;

    /// <summary>Bucket sizes are rounded up to this, so that an edit seldom moves the border and rewrites nothing elsewhere.</summary>
    private const int Step = 16 * 1024;

    /// <summary>What the group's literals take, in steps.</summary>
    public static long Size(DocumentGroup group) => RoundUp(group.Documents
        .Where(document => document.Compiles)
        .Sum(document => (long)document.Path.Length + document.Name.Slug.Length + document.Text.Length + document.Table.Length));

    /// <param name="sizes">Of all groups.</param>
    public static int LiteralBuckets(ImmutableArray<long> sizes, int mostCharacters)
    {
        var total = 0L;
        for (var bucket = 0; bucket < sizes.Length; bucket++)
        {
            total += sizes[bucket];
            if (total > mostCharacters)
            {
                return bucket;
            }
        }

        return sizes.Length;
    }

    private static long RoundUp(long size) => (size + Step - 1) / Step * Step;
}
