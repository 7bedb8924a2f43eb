using Corpus.Generator.Documents;
using Corpus.Reading.Rules;

namespace Corpus.Generator.Library;

/// <summary>Joins documents to a library: each once, ordered by path; where two ask for one name, the first by path keeps it.</summary>
internal static class LibraryBuilder
{
    public static LibraryModel Build(IEnumerable<DocumentModel> documents)
    {
        var articles = new List<ArticleModel>();
        var findings = new List<LocatedFinding>();
        var holders = new Dictionary<string, ArticleModel>(StringComparer.Ordinal);
        var reported = new HashSet<ArticleModel>(ReferenceComparer.Instance);
        string? last = null;
        foreach (var document in documents.OrderBy(document => document.Path, StringComparer.Ordinal))
        {
            if (string.Equals(document.Path, last, StringComparison.Ordinal))
            {
                continue;
            }

            last = document.Path;
            findings.AddRange(document.Findings);
            if (document.Article is not { } article)
            {
                continue;
            }

            var key = article.NameKey;
            if (!holders.TryGetValue(key, out var holder))
            {
                holders.Add(key, article);
                articles.Add(article);
                continue;
            }

            if (reported.Add(holder))
            {
                findings.Add(Clash(holder, article));
            }

            findings.Add(Clash(article, holder));
        }

        return new LibraryModel(articles.ToEquatableArray(), findings.ToEquatableArray());
    }

    private static LocatedFinding Clash(ArticleModel article, ArticleModel other) =>
        new(SameNameRule.Descriptor.Id, SameNameRule.Message(article.Name, other.Path), article.Headline);

    private sealed class ReferenceComparer : IEqualityComparer<ArticleModel>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(ArticleModel? x, ArticleModel? y) => ReferenceEquals(x, y);

        public int GetHashCode(ArticleModel obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
