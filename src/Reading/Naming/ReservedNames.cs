namespace Corpus.Reading.Naming;

/// <summary>Names that generated members cannot have, because the language,
/// every object or the class around them has them already.</summary>
internal static class ReservedNames
{
    /// <summary>What is put behind a reserved name. It ends no word of a headline, since words hold no underscore.</summary>
    public const char Suffix = '_';

    // Keywords of C# are lower case and members are not, so none can collide; object's members can.
    private static readonly HashSet<string> Everywhere = new(StringComparer.Ordinal)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", "All", "Find",
    };

    /// <summary>The members of <c>Articles</c> and the types that generated code names without their namespace.</summary>
    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal)
    {
        "Articles", "Article", "ArticleQuotes", "ArticleFigures", "Quote", "Figure", "Instance", "CorpusArticle", "CorpusIndex", "Documents",
        "Quotes", "Figures", "QuoteMembers", "FigureMembers", "MakeQuotes", "MakeFigures",
        "Money", "Percentage", "Length", "Area", "Volume", "Mass", "Speed", "Temperature", "Energy", "Power", "DataSize", "Duration", "Age",
        "Rate", "Count", "Measure", "Corpus",
    };

    /// <summary>The members of the sets that a quote's or figure's member stands in.</summary>
    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        "Count", "Item", "GetEnumerator", "Typed", "QuoteMembers", "FigureMembers",
    };

    public static string ForArticle(string name) => Everywhere.Contains(name) || Articles.Contains(name) ? name + Suffix : name;

    public static string ForMember(string name) => Everywhere.Contains(name) || Members.Contains(name) ? name + Suffix : name;

    public static string ForPerson(string name) =>
        Everywhere.Contains(name) || string.Equals(name, "People", StringComparison.Ordinal) ? name + Suffix : name;
}
