namespace Corpus.Generator.Documents;

/// <summary>A document as the build names it.</summary>
/// <param name="Path">The full path, by which the host's additional file is found.</param>
/// <param name="Shown">The path that output shows: relative to the project, <c>/</c>-separated.</param>
internal readonly record struct ManifestDocument(string Path, string Shown);
