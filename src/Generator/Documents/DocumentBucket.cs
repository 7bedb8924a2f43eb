using System.Collections.Immutable;
using Corpus.Generator.Project;
using Corpus.Reading;

namespace Corpus.Generator.Documents;

/// <summary>The documents of one generated file, ordered by path.</summary>
/// <param name="IsLiteral">Whether text and tables are string literals; else they are UTF-8 data.</param>
internal sealed record DocumentBucket(int Number, ProjectSettings Settings, bool IsLiteral, EquatableArray<CompiledDocument> Documents)
{
    /// <summary>All buckets, the empty ones too: the driver compares them by place, and a document more or less must move none.</summary>
    public static IEnumerable<DocumentBucket> Of(
        ImmutableArray<CompiledDocument> documents, ProjectSettings settings, NameCollisions collisions, int literalBuckets)
    {
        var buckets = documents
            .Where(document => document.Compiles && !collisions.LeavesOut(document))
            .ToLookup(document => document.Bucket);
        return Enumerable.Range(0, Buckets.Count).Select(number => new DocumentBucket(
            number,
            settings,
            number < literalBuckets,
            new EquatableArray<CompiledDocument>([.. buckets[number]])));
    }
}
