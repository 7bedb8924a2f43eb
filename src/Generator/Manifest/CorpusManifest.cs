namespace Corpus.Generator.Manifest;

/// <summary>What <c>Corpus.targets</c> wrote: the settings and which documents there are.</summary>
/// <param name="Settings">The project's settings.</param>
/// <param name="Paths">The documents, ordered by full path, each once.</param>
internal sealed record CorpusManifest(CorpusSettings Settings, EquatableArray<ManifestEntry> Paths)
{
    /// <summary>The file name by which the manifest is known among the additional files.</summary>
    public const string FileName = "corpus.manifest";

    /// <summary>Whether an additional file is a manifest.</summary>
    public static bool IsManifest(string path) =>
        path.EndsWith(FileName, StringComparison.Ordinal)
        && (path.Length == FileName.Length || path[path.Length - FileName.Length - 1] is '/' or '\\');

    /// <summary>The path that the article shows; null for a file that is no document.</summary>
    public string? Find(string fullPath)
    {
        var wanted = fullPath.Replace('\\', '/');
        var (low, high) = (0, Paths.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(Paths[middle].FullPath, wanted);
            if (order == 0)
            {
                return Paths[middle].Path;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
