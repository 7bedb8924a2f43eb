namespace Corpus.Generator.Naming;

/// <summary>Names that members of the generated classes cannot have: those of the class itself, of its own members and of its bases.</summary>
internal static class ReservedNames
{
    private static readonly string[] OfObject =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>For an article: a member of <c>Articles</c> and a class beside <c>Quotes</c>, <c>Figures</c> and their sets.</summary>
    public static readonly HashSet<string> OfArticles = Set(
        "Articles", "All", "Find", "Instance", "Quotes", "Figures", "QuoteMembers", "FigureMembers", "MakeQuotes", "MakeFigures");

    /// <summary>For a member of <c>People</c>.</summary>
    public static readonly HashSet<string> OfPeople = Set("People", "All", "Find");

    /// <summary>For a member of an article's quotes or figures.</summary>
    public static readonly HashSet<string> OfFacts = Set("QuoteMembers", "FigureMembers", "All", "Count", "Find", "GetEnumerator", "Item", "Typed");

    private static HashSet<string> Set(params string[] names) => new(names.Concat(OfObject), StringComparer.Ordinal);
}
