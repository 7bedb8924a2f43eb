using Corpus.Reading;
using Corpus.Reading.Rules.Reports;

namespace Corpus.Generator.Documents;

/// <summary>What the build hands over: the project's settings, those of them that are wrong, and which additional files are documents.</summary>
internal sealed record Manifest(
    ProjectSettings Settings, EquatableArray<LocatedFinding> Faults, EquatableArray<ManifestDocument> Documents)
{
    public const string Extension = ".corpusmanifest";

    public static readonly Manifest None = new(default, default, default);

    private readonly Dictionary<string, string> shown = ShownByPath(Documents);

    public static bool IsManifest(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The path that output shows for a document, null where the file is none.</summary>
    public string? ShownPath(string path) => shown.TryGetValue(path, out var found) ? found : null;

    public bool Equals(Manifest? other) =>
        other is not null && Settings == other.Settings && Faults.Equals(other.Faults) && Documents.Equals(other.Documents);

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
