using System.Reflection;

namespace Corpus.Generator.Tests.Support;

/// <summary>A compiled corpus at run time, its generated members reached by name as its user writes them.</summary>
internal sealed class LoadedCorpus(Assembly assembly)
{
    public IReadOnlyList<Article> Articles => (IReadOnlyList<Article>)Static("Articles", "All");

    public IEnumerable<Quote> Quotes => (IEnumerable<Quote>)Static("Quotes", "All");

    public IEnumerable<Figure> Figures => (IEnumerable<Figure>)Static("Figures", "All");

    public IReadOnlyList<Person> People => (IReadOnlyList<Person>)Static("People", "All");

    /// <summary>A member of <c>Articles</c>.</summary>
    public Article Article(string member) => (Article)Static("Articles", member);

    /// <summary>A member of <c>People</c>.</summary>
    public Person Person(string member) => (Person)Static("People", member);

    public Article? Find(string slug) => (Article?)Member("Articles", type => type.GetMethod("Find")).Invoke(null, [slug]);

    public Person? FindPerson(string name) => (Person?)Member("People", type => type.GetMethod("Find")).Invoke(null, [name]);

    /// <summary>What the members that a generated set declares give, in the order they stand in.</summary>
    public static object?[] Members(object set) =>
        [.. set.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(property => property.GetValue(set))];

    /// <summary>The members of <c>Articles</c>.</summary>
    public string[] ArticleMembers =>
        [.. Holders("Articles").SelectMany(type => type.GetProperties()).Select(property => property.Name).Where(name => name != "All")];

    private object Static(string type, string member) => Member(type, holder => holder.GetProperty(member)).GetValue(null)!;

    private T Member<T>(string type, Func<Type, T?> find)
        where T : class => Holders(type).Select(find).OfType<T>().Single();

    /// <summary>A type and the interfaces that hold its members.</summary>
    private IEnumerable<Type> Holders(string type) => Type(type).GetInterfaces().Prepend(Type(type));

    private Type Type(string name) => assembly.GetType("Linden." + name, throwOnError: true)!;
}
