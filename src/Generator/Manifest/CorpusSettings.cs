namespace Corpus.Generator.Manifest;

/// <summary>What the project says about its corpus.</summary>
/// <param name="Namespace">The namespace of the generated classes, a valid one.</param>
internal sealed record CorpusSettings(string Namespace);
