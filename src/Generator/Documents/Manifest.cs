using Corpus.Reading;

namespace Corpus.Generator.Documents;

/// <summary>What the build hands over: where the project lies, the namespace, and which additional files are documents.</summary>
internal sealed record Manifest(string Namespace, EquatableArray<ManifestDocument> Documents)
{
    public const string Extension = ".corpusmanifest";

    public static readonly Manifest None = new("", default);

    private readonly Dictionary<string, string> shown = ShownByPath(Documents);

    public static bool IsManifest(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The path that output shows for a document, null where the file is none.</summary>
    public string? ShownPath(string path) => shown.TryGetValue(path, out var found) ? found : null;

    public bool Equals(Manifest? other) =>
        other is not null && string.Equals(Namespace, other.Namespace, StringComparison.Ordinal) && Documents.Equals(other.Documents);

    public override int GetHashCode() => Documents.GetHashCode();

    private static Dictionary<string, string> ShownByPath(EquatableArray<ManifestDocument> documents)
    {
        var shown = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            shown[document.Path] = document.Shown;
        }

        return shown;
    }
}
