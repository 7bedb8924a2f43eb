using Corpus.Source;

namespace Corpus;

/// <summary>A speaker or named figure, joined across the articles of a library by full name.</summary>
public sealed class Person
{
    private readonly Library library;
    private readonly Func<IReadOnlyList<Appearance>> find;
    private IReadOnlyList<Appearance>? appearances;

    internal Person(Library library, string name, Func<IReadOnlyList<Appearance>> find)
    {
        this.library = library;
        this.find = find;
        Name = name;
    }

    /// <summary>The fullest name the articles give.</summary>
    public string Name { get; }

    /// <summary>Where the person appears, an article each, in the library's order.</summary>
    public IReadOnlyList<Appearance> Appearances => Once.Get(ref appearances, this, static person => person.find());

    /// <summary>Offices and descriptions that any article gives: <c>Chinese Defence Minister</c>; each once.</summary>
    public IReadOnlyList<string> Roles =>
        Appearances.SelectMany(appearance => appearance.Roles).Select(role => role.Text).Distinct(StringComparer.Ordinal).ToArray();

    /// <summary>The articles that name the person.</summary>
    public IEnumerable<Article> Articles => Appearances.Select(appearance => appearance.Article);

    /// <summary>What the person is quoted with, across all articles of the library, in text order.</summary>
    public IEnumerable<Quote> Quotes =>
        Articles.SelectMany(article => article.Quotes.All).Where(quote => ReferenceEquals(quote.Speaker, this));

    /// <summary>The library within which the person is one.</summary>
    public Library Library => library;

    /// <summary>What one article says of the person; null where it does not name them.</summary>
    public Appearance? In(Article article) => Appearances.FirstOrDefault(appearance => ReferenceEquals(appearance.Article, article));

    /// <summary>The full name.</summary>
    public override string ToString() => Name;
}
