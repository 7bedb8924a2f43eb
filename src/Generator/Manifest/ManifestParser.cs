namespace Corpus.Generator.Manifest;

/// <summary>Reads a manifest: a line an entry, its fields parted by tabs. A line of an unknown kind is of a later version and passed over.</summary>
internal static class ManifestParser
{
    public static CorpusManifest Parse(string text)
    {
        var (project, name) = ("", "");
        var documents = new List<string[]>();
        foreach (var line in text.Split('\n'))
        {
            switch (line.TrimEnd('\r').Split('\t'))
            {
                case ["namespace", var value]:
                    name = value;
                    break;
                case ["project", var value]:
                    project = value;
                    break;
                case ["document", _, _] document:
                    documents.Add(document);
                    break;
            }
        }

        var entries = documents
            .Select(document => Entry(document[1].Replace('\\', '/'), document[2].Replace('\\', '/'), project.Replace('\\', '/')))
            .GroupBy(entry => entry.FullPath, StringComparer.Ordinal)
            .Select(group => group.First())
            .OrderBy(entry => entry.FullPath, StringComparer.Ordinal);
        return new CorpusManifest(new CorpusSettings(NamespaceName.From(name)), entries.ToEquatableArray());
    }

    private static ManifestEntry Entry(string fullPath, string link, string project) =>
        new(fullPath, link.Length > 0 ? link : RelativePath.From(project, fullPath));
}
