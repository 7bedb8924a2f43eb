namespace Corpus.Cli.Emit;

/// <summary>The folder that a snapshot stands in. A file that is the same is not written again, one that no document asks for any
/// more goes; what else stands in the folder is left alone.</summary>
internal sealed class SnapshotFolder(string folder)
{
    private const string GeneratedPattern = "Corpus.*.g.cs";
    private const string FactsPattern = "*.json";

    /// <exception cref="IOException">The folder cannot be written.</exception>
    public void Replace(IReadOnlyList<EmittedFile> files)
    {
        var wanted = files.Select(file => Full(file.Path)).ToHashSet(StringComparer.Ordinal);
        foreach (var stale in Earlier().Where(file => !wanted.Contains(file)))
        {
            File.Delete(stale);
        }

        foreach (var file in files)
        {
            Write(Full(file.Path), file.Content);
        }
    }

    private static void Write(string path, string content)
    {
        if (!File.Exists(path) || File.ReadAllText(path) != content)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, content);
        }
    }

    private IEnumerable<string> Earlier() =>
        [.. Found(folder, GeneratedPattern, SearchOption.TopDirectoryOnly),
         .. Found(Path.Combine(folder, FactsFile.Folder), FactsPattern, SearchOption.AllDirectories)];

    private static string[] Found(string below, string pattern, SearchOption depth) =>
        Directory.Exists(below) ? [.. Directory.GetFiles(below, pattern, depth).Select(Path.GetFullPath)] : [];

    private string Full(string path) => Path.GetFullPath(Path.Combine(folder, path));
}
