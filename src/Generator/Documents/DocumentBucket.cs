using System.Collections.Immutable;
using Corpus.Generator.Pipeline;

namespace Corpus.Generator.Documents;

/// <summary>The documents of one generated file, ordered by path.</summary>
/// <param name="IsLiteral">Whether text and tables are string literals; else they are UTF-8 data.</param>
internal sealed record DocumentBucket(int Number, string Namespace, bool IsLiteral, EquatableArray<CompiledDocument> Documents)
{
    public static IEnumerable<DocumentBucket> Of(
        ImmutableArray<CompiledDocument> documents, string space, NameCollisions collisions, int literalBuckets) => documents
        .Where(document => document.Compiles && !collisions.LeavesOut(document))
        .GroupBy(document => document.Bucket)
        .OrderBy(bucket => bucket.Key)
        .Select(bucket => new DocumentBucket(
            bucket.Key,
            space,
            bucket.Key < literalBuckets,
            new EquatableArray<CompiledDocument>([.. bucket.OrderBy(document => document.Path, StringComparer.Ordinal)])));
}
