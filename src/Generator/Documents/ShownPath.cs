namespace Corpus.Generator.Documents;

/// <summary>The path that output shows, the same on every machine:
/// the link, else the path relative to the project, with <c>/</c>.</summary>
internal static class ShownPath
{
    public static string Of(string path, string link, string project)
    {
        if (link.Length > 0)
        {
            return Slashes(link);
        }

        var parts = Slashes(path).Split('/');
        var from = Slashes(project).TrimEnd('/').Split('/');
        var shared = 0;
        while (shared < parts.Length - 1 && shared < from.Length && string.Equals(parts[shared], from[shared], StringComparison.Ordinal))
        {
            shared++;
        }

        // Only the root is shared: another drive, or no project given. The file name alone is the same everywhere.
        return shared <= 1 && from.Length > 1
            ? parts[parts.Length - 1]
            : string.Join("/", Enumerable.Repeat("..", from.Length - shared).Concat(parts.Skip(shared)));
    }

    private static string Slashes(string path) => path.Replace('\\', '/');
}
