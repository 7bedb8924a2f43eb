using System.ComponentModel;
using Corpus.Index;
using Corpus.Source;

namespace Corpus;

/// <summary>Articles that were compiled together, and the people they share. An article is opened when it is first asked for.</summary>
public sealed class Library
{
    private readonly Func<Library, ILibraryIndex> open;
    private ILibraryIndex? index;
    private FactList<Article>? articles;
    private FactList<Person>? people;

    private Library(Func<Library, ILibraryIndex> open) => this.open = open;

    /// <summary>All articles, ordered by path.</summary>
    public IReadOnlyList<Article> Articles => ArticleList;

    /// <summary>All people, ordered by name.</summary>
    public IReadOnlyList<Person> People => PersonList;

    /// <summary>All quotes, article by article in text order.</summary>
    public IEnumerable<Quote> Quotes => Articles.SelectMany(article => article.Quotes.All);

    /// <summary>All figures, article by article in text order.</summary>
    public IEnumerable<Figure> Figures => Articles.SelectMany(article => article.Figures.All);

    private ILibraryIndex Index => index ?? Once.Get(ref index, this, open);

    private FactList<Article> ArticleList => articles ?? Once.Get(ref articles, this, static library =>
        new FactList<Article>(library.Index.ArticleCount, library.Index.ArticleAt));

    private FactList<Person> PersonList => people ?? Once.Get(ref people, this, static library =>
        new FactList<Person>(library.Index.PersonCount, library.MakePerson));

    /// <summary>Called by generated code: a library that reads its index when it is first asked for an article or a person.</summary>
    /// <param name="source">Gives the index that the compiler wrote.</param>
    /// <param name="open">Gives the article of a bucket by its number there.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Library Compiled(IndexSource source, Func<int, int, Article> open) =>
        new(_ => new LibraryTableReader(source, open));

    /// <summary>The article of that slug; null where there is none. The comparison is ordinal.</summary>
    public Article? Find(string slug)
    {
        var tried = 0;
        while (Index.CandidateArticle(slug, ref tried) is >= 0 and var number)
        {
            if (ArticleList[number] is var article && string.Equals(article.Slug, slug, StringComparison.Ordinal))
            {
                return article;
            }
        }

        return null;
    }

    /// <summary>The person of that full name; null where no article names one so. The comparison is ordinal.</summary>
    public Person? FindPerson(string name)
    {
        var tried = 0;
        while (Index.CandidatePerson(name, ref tried) is >= 0 and var number)
        {
            if (PersonList[number] is var person && string.Equals(person.Name, name, StringComparison.Ordinal))
            {
                return person;
            }
        }

        return null;
    }

    /// <summary>How much it holds: <c>3 articles, 5 people</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Articles.Count} articles, {People.Count} people");

    internal static Library Of(Article article) => new(_ => new SingleArticleIndex(article));

    /// <summary>The person in a row of an article's table.</summary>
    internal Person PersonOf(Article article, int row)
    {
        var name = article.Table.Person(row).Name;
        return FindPerson(name)
            ?? throw new InvalidOperationException(
                    $"The library's index does not know '{name}' of '{article.Path}': index and tables come from different builds.");
    }

    private Person MakePerson(int number)
    {
        var name = Index.PersonAt(number);
        return new Person(this, name, () => AppearancesOf(number, name));
    }

    private Appearance[] AppearancesOf(int number, string name) => Array.ConvertAll(
        Index.ArticlesNaming(number),
        articleNumber =>
        {
            var article = ArticleList[articleNumber];
            for (var row = 0; ; row++)
            {
                if (article.Table.Person(row) is var person && string.Equals(person.Name, name, StringComparison.Ordinal))
                {
                    return new Appearance(article, person);
                }
            }
        });
}
