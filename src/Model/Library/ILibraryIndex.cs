namespace Corpus.Index;

/// <summary>How a library finds its articles and people: by number, slug and name,
/// without opening an article that is not asked for.</summary>
internal interface ILibraryIndex
{
    int ArticleCount { get; }

    int PersonCount { get; }

    Article ArticleAt(int number);

    /// <summary>The number of the article of that slug, -1 where there is none.</summary>
    int FindArticle(string slug);

    string PersonAt(int number);

    /// <summary>The number of the person of that full name, -1 where there is none.</summary>
    int FindPerson(string name);

    /// <summary>The articles that name the person, in the library's order.</summary>
    int[] ArticlesNaming(int person);
}
