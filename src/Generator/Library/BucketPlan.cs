using Corpus.Generator.Documents;
using Corpus.Index;

namespace Corpus.Generator.Library;

/// <summary>Which generated file each article stands in.</summary>
internal static class BucketPlan
{
    public static int NumberOf(string path) => (int)(StableHash.Of(path) % Bucket.Count);

    /// <summary>All buckets, the empty ones too: each keeps its place, so that a document more or less moves no other.</summary>
    public static IEnumerable<Bucket> Buckets(LibraryModel library)
    {
        var articles = new List<ArticleModel>?[Bucket.Count];
        foreach (var article in library.Articles)
        {
            (articles[NumberOf(article.Path)] ??= []).Add(article);
        }

        for (var number = 0; number < articles.Length; number++)
        {
            yield return new Bucket(number, IsUtf8: false, articles[number]?.ToEquatableArray() ?? EquatableArray<ArticleModel>.Empty);
        }
    }
}
