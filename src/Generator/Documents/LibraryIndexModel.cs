using System.Collections.Immutable;
using Corpus.Generator.Project;
using Corpus.Reading;

namespace Corpus.Generator.Documents;

/// <summary>What the library's index is made of, ordered by path.</summary>
internal sealed record LibraryIndexModel(ProjectSettings Settings, EquatableArray<IndexedArticle> Entries)
{
    public static LibraryIndexModel Of(ImmutableArray<IndexedGroup> groups, ProjectSettings settings) => new(
        settings,
        new EquatableArray<IndexedArticle>([.. groups.SelectMany(group => group.Articles).OrderBy(article => article.Document)]));
}
