using Corpus.Generator.Manifest;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Documents;

/// <summary>
/// An additional file that the manifest names. It holds the host's own object, which is the same until the file is touched; the step
/// behind it reads the file and lets go of it, so that a changed manifest reads no document again.
/// </summary>
internal sealed record ListedDocument(AdditionalText File, string Path)
{
    public static ListedDocument? From(AdditionalText file, CorpusManifest? manifest) =>
        manifest?.Find(file.Path) is { } path ? new ListedDocument(file, path) : null;
}
