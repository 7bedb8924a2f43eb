namespace Corpus.Cli.Emit;

/// <summary>The properties of a project that change what is generated, by the names that the manifest has for them.</summary>
/// <param name="Namespace">The namespace of the generated types.</param>
/// <param name="Visibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="Members"><c>Facts</c>, <c>Articles</c> or <c>None</c>.</param>
internal sealed record EmitSettings(string Namespace, string Visibility, string Members);
