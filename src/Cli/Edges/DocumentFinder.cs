using Corpus.Cli.Commands;

namespace Corpus.Cli.Edges;

/// <summary>Finds the documents that paths name.</summary>
internal static class DocumentFinder
{
    private const string Pattern = "*.txt";

    private static readonly EnumerationOptions Recursive = new() { RecurseSubdirectories = true, IgnoreInaccessible = false };

    /// <summary>Files as they are, folders as all documents below them;
    /// each file once, a folder's in ordinal order on every machine.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="unreadable">Told of a path that gives no document.</param>
    public static IReadOnlyList<string> Find(IReadOnlyList<string> paths, Action<UnreadableInputException> unreadable)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var files = new List<string>();
        foreach (var path in paths)
        {
            try
            {
                files.AddRange(Below(path).Where(file => seen.Add(Path.GetFullPath(file))));
            }
            catch (UnreadableInputException error)
            {
                unreadable(error);
            }
        }

        return files;
    }

    private static string[] Below(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        var files = InputFiles.Guard(path, () => Directory.GetFiles(path, Pattern, Recursive));
        if (files.Length == 0)
        {
            throw new UnreadableInputException($"{InputFiles.Printed(path)}: no document ({Pattern}) in this folder.", ExitCode.Unusable);
        }

        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }
}
