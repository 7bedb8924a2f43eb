using Corpus.Reading.Rules.Options;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Documents;

/// <summary>An additional file that the manifest names, with what is configured for it. It is equal as long as host, manifest and options
/// hand over the same, so a document is read once.</summary>
internal readonly record struct NamedDocument(AdditionalText File, string Shown, DocumentOptions Options);
