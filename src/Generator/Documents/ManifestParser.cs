using Corpus.Reading;

namespace Corpus.Generator.Documents;

/// <summary>Reads the file that the build's targets write: settings <c>name=value</c>,
/// then documents <c>full path TAB shown path</c>.</summary>
internal static class ManifestParser
{
    public static Manifest Parse(string text)
    {
        var (project, space) = ("", "");
        var documents = new List<ManifestDocument>();
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.TrimEnd('\r');
            var tab = line.IndexOf('\t');
            if (tab >= 0)
            {
                var path = line.Substring(0, tab);
                var link = line.Substring(tab + 1);
                documents.Add(new ManifestDocument(path, ShownPath.Of(path, link, project)));
            }
            else if (line.StartsWith("project=", StringComparison.Ordinal))
            {
                project = line.Substring("project=".Length);
            }
            else if (line.StartsWith("namespace=", StringComparison.Ordinal))
            {
                space = line.Substring("namespace=".Length);
            }
        }

        return new Manifest(NamespaceName.Valid(space), new EquatableArray<ManifestDocument>([.. documents]));
    }
}
