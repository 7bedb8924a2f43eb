namespace Corpus.Generator.Manifest;

/// <summary>Paths relative to a folder, of full paths that are <c>/</c>-separated, without asking a disk.</summary>
internal static class RelativePath
{
    /// <summary>The way from the folder to the file; the full path where the two share no root, as on two drives.</summary>
    public static string From(string folder, string file)
    {
        var from = folder.TrimEnd('/').Split('/');
        var to = file.Split('/');
        var shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && string.Equals(from[shared], to[shared], StringComparison.Ordinal))
        {
            shared++;
        }

        return shared == 0
            ? file
            : string.Join("/", Enumerable.Repeat("..", from.Length - shared).Concat(to.Skip(shared)));
    }
}
