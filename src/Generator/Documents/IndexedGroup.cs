using Corpus.Reading;

namespace Corpus.Generator.Documents;

/// <summary>The articles of one generated file as the index knows them: slugs and names, so that an edit of a paragraph leaves it as it was.</summary>
internal sealed record IndexedGroup(EquatableArray<IndexedArticle> Articles)
{
    public static IndexedGroup Of(DocumentBucket bucket) => new(new EquatableArray<IndexedArticle>([.. bucket.Documents
        .Select((document, local) => new IndexedArticle(document.Id, document.Name.Slug, bucket.Number, local, document.People))]));
}
