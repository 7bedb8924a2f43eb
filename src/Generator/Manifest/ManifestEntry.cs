namespace Corpus.Generator.Manifest;

/// <summary>A document that the manifest names.</summary>
/// <param name="FullPath">Where the file lies on this machine, <c>/</c>-separated; never written into code.</param>
/// <param name="Path">The path that its article shows: relative to the project, <c>/</c>-separated.</param>
internal sealed record ManifestEntry(string FullPath, string Path);
