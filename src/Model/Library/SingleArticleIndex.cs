using Corpus.Table;

namespace Corpus.Index;

/// <summary>The index of an article that was read alone.</summary>
internal sealed class SingleArticleIndex(Article article) : ILibraryIndex
{
    public int ArticleCount => 1;

    public int PersonCount => article.Table.Count(TableSection.People);

    public Article ArticleAt(int number) => article;

    public int FindArticle(string slug) => string.Equals(slug, article.Slug, StringComparison.Ordinal) ? 0 : -1;

    public string PersonAt(int number) => article.Table.Person(number).Name;

    public int FindPerson(string name)
    {
        for (var i = 0; i < PersonCount; i++)
        {
            if (string.Equals(PersonAt(i), name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    public int[] ArticlesNaming(int person) => [0];
}
