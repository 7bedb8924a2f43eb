using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Documents;

/// <summary>An additional file that the manifest names. It is equal as long as host and manifest hand over the same,
/// so a document is read once.</summary>
internal readonly record struct NamedDocument(AdditionalText File, string Shown);
