using System.Collections.Immutable;
using Corpus.Generator.Project;
using Corpus.Reading;

namespace Corpus.Generator.Documents;

/// <summary>What the library's index is made of, ordered by path:
/// slugs and names, so that an edit of a paragraph leaves it as it was.</summary>
internal sealed record LibraryIndexModel(ProjectSettings Settings, EquatableArray<IndexedArticle> Entries)
{
    public static LibraryIndexModel Of(ImmutableArray<CompiledDocument> documents, ProjectSettings settings, NameCollisions collisions)
    {
        var used = new int[Buckets.Count];
        var entries = documents
            .Where(document => document.Compiles && !collisions.LeavesOut(document))
            .Select(document => new IndexedArticle(document.Name.Slug, document.Bucket, used[document.Bucket]++, document.People));
        return new LibraryIndexModel(settings, new EquatableArray<IndexedArticle>([.. entries]));
    }
}
