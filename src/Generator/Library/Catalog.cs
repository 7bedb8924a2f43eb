using Corpus.Generator.Documents;

namespace Corpus.Generator.Library;

/// <summary>All that the index is made of: an edit of a text that changes no name leaves it as it is.</summary>
/// <param name="Articles">In the library's order.</param>
internal sealed record Catalog(EquatableArray<CatalogEntry> Articles)
{
    public static Catalog Of(LibraryModel library)
    {
        var places = new int[Bucket.Count];
        return new Catalog(library.Articles.Select(article => Entry(article, places)).ToEquatableArray());
    }

    private static CatalogEntry Entry(ArticleModel article, int[] places)
    {
        var bucket = BucketPlan.NumberOf(article.Path);
        return new CatalogEntry(article.Slug, bucket, places[bucket]++, article.People);
    }
}
