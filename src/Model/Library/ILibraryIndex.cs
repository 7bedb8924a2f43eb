namespace Corpus.Index;

/// <summary>How a library finds its articles and people: by number, slug and name,
/// without opening an article that is not asked for.</summary>
internal interface ILibraryIndex
{
    int ArticleCount { get; }

    int PersonCount { get; }

    Article ArticleAt(int number);

    /// <summary>The number of the next article that may have that slug, as hardly another has; -1 where there is none.</summary>
    /// <param name="tried">What was looked at; 0 at first.</param>
    int CandidateArticle(string slug, ref int tried);

    string PersonAt(int number);

    /// <summary>The number of the next person who may have that full name, likewise.</summary>
    int CandidatePerson(string name, ref int tried);

    /// <summary>The articles that name the person, in the library's order.</summary>
    int[] ArticlesNaming(int person);
}
