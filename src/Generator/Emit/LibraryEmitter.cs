using Corpus.Generator.Project;

namespace Corpus.Generator.Emit;

/// <summary>Writes what every corpus has, whatever its documents: the way to all articles, quotes, figures and people.</summary>
internal static class LibraryEmitter
{
    public static string Render(ProjectSettings settings, CancellationToken cancellation)
    {
        var articles = MemberHolder.Of("Articles", "Library", settings);
        var people = MemberHolder.Of("People", "Library", settings);
        return Templates.Render(
            Templates.Library,
            cancellation,
            ("namespace", settings.Namespace),
            ("visibility", settings.Visibility),
            ("holder", settings.MembersByInterface ? "partial interface" : "static partial class"),
            ("articles_start", articles.Start),
            ("articles_end", articles.End),
            ("people_start", people.Start),
            ("people_end", people.End));
    }
}
