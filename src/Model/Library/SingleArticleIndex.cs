using Corpus.Table;

namespace Corpus.Index;

/// <summary>The index of an article that was read alone.</summary>
internal sealed class SingleArticleIndex(Article article) : ILibraryIndex
{
    public int ArticleCount => 1;

    public int PersonCount => article.Table.Count(TableSection.People);

    public Article ArticleAt(int number) => article;

    public int CandidateArticle(string slug, ref int tried) => tried++ == 0 ? 0 : -1;

    public string PersonAt(int number) => article.Table.Person(number).Name;

    public int CandidatePerson(string name, ref int tried) => tried < PersonCount ? tried++ : -1;

    public int[] ArticlesNaming(int person) => [0];
}
