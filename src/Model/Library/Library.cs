using System.ComponentModel;
using Corpus.Index;
using Corpus.Source;

namespace Corpus;

/// <summary>Articles that were compiled together, and the people they share. An article is opened when it is first asked for.</summary>
public sealed class Library
{
    private readonly ILibraryIndex index;
    private readonly FactList<Person> people;

    internal Library(ILibraryIndex index)
    {
        this.index = index;
        Articles = new FactList<Article>(index.ArticleCount, index.ArticleAt);
        people = new FactList<Person>(index.PersonCount, MakePerson);
    }

    /// <summary>Called by generated code: the library of a compiled project.</summary>
    /// <param name="index">What the compiler wrote of slugs and names.</param>
    /// <param name="open">Gives the article of a generated file and a place in it; called when the article is first asked for.</param>
    /// <exception cref="TableVersionException">The index was written by another version of Corpus.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Library Compiled(string index, Func<int, int, Article> open) => new(new CompiledIndex(index, open));

    /// <summary>All articles, ordered by path.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>All people, ordered by name.</summary>
    public IReadOnlyList<Person> People => people;

    /// <summary>All quotes, article by article in text order.</summary>
    public IEnumerable<Quote> Quotes => Articles.SelectMany(article => article.Quotes.All);

    /// <summary>All figures, article by article in text order.</summary>
    public IEnumerable<Figure> Figures => Articles.SelectMany(article => article.Figures.All);

    /// <summary>The article of that slug; null where there is none. The comparison is ordinal.</summary>
    public Article? Find(string slug) => index.FindArticle(slug) is >= 0 and var number ? Articles[number] : null;

    /// <summary>The person of that full name; null where no article names one so. The comparison is ordinal.</summary>
    public Person? FindPerson(string name) => index.FindPerson(name) is >= 0 and var number ? people[number] : null;

    internal static Library Of(Article article) => new(new SingleArticleIndex(article));

    /// <summary>The person in a row of an article's table.</summary>
    internal Person PersonOf(Article article, int row)
    {
        var name = article.Table.Person(row).Name;
        return FindPerson(name)
            ?? throw new InvalidOperationException($"The library's index does not know '{name}' of '{article.Path}': index and tables come from different builds.");
    }

    private Person MakePerson(int number)
    {
        var name = index.PersonAt(number);
        return new Person(this, name, () => AppearancesOf(number, name));
    }

    private Appearance[] AppearancesOf(int number, string name) => Array.ConvertAll(
        index.ArticlesNaming(number),
        articleNumber =>
        {
            var article = Articles[articleNumber];
            for (var row = 0; ; row++)
            {
                if (article.Table.Person(row) is var person && string.Equals(person.Name, name, StringComparison.Ordinal))
                {
                    return new Appearance(article, person);
                }
            }
        });
}
