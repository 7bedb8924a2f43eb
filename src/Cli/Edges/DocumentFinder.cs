using Corpus.Cli.Commands;
using Corpus.Reading.Rules.Suppressions;

namespace Corpus.Cli.Edges;

/// <summary>Finds the documents that paths name.</summary>
internal static class DocumentFinder
{
    private static readonly string[] NoDocuments = [".cs", ".user", ".sln", ".slnx", ".vssscc"];
    private static readonly EnumerationOptions Recursive = new() { RecurseSubdirectories = true, IgnoreInaccessible = false };

    /// <summary>Files as they are, folders as all documents below them, which are those that a project takes from its folder <c>corpus</c>;
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

        var files = InputFiles.Guard(path, () => Array.FindAll(Directory.GetFiles(path, "*", Recursive), file => IsDocument(Path.GetRelativePath(path, file))));
        if (files.Length == 0)
        {
            throw new UnreadableInputException($"{InputFiles.Printed(path)}: no document in this folder.", ExitCode.Unusable);
        }

        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    /// <summary>What <c>Corpus.props</c> and the SDK leave out too: names that begin with a dot, suppressions, source files, and what projects and
    /// solutions consist of.</summary>
    private static bool IsDocument(string path) =>
        Path.GetFileName(path) != SuppressionFile.Name && !NoDocuments.Contains(Path.GetExtension(path))
        && !Path.GetExtension(path).EndsWith("proj", StringComparison.Ordinal)
        && !Array.Exists(path.Split(Path.DirectorySeparatorChar), name => name.StartsWith('.'));
}
