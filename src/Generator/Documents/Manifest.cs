using Corpus.Generator.Project;
using Corpus.Reading;

namespace Corpus.Generator.Documents;

/// <summary>What the build hands over: the project's settings, and which additional files are documents.</summary>
/// <param name="PropertyFiles">The files in which the project's properties stand, its own first.</param>
/// <param name="Unfit">Values that were stated and cannot be used.</param>
internal sealed record Manifest(
    ProjectSettings Settings,
    EquatableArray<ManifestDocument> Documents,
    EquatableArray<string> PropertyFiles,
    EquatableArray<UnfitValue> Unfit)
{
    public const string Extension = ".corpusmanifest";

    public static readonly Manifest None = new(ProjectSettings.None, default, default, default);

    private readonly Dictionary<string, string> shown = ShownByPath(Documents);

    public static bool IsManifest(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The path that output shows for a document, null where the file is none.</summary>
    public string? ShownPath(string path) => shown.TryGetValue(path, out var found) ? found : null;

    public bool Equals(Manifest? other) =>
        other is not null && Settings.Equals(other.Settings) && Documents.Equals(other.Documents)
        && PropertyFiles.Equals(other.PropertyFiles) && Unfit.Equals(other.Unfit);

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
