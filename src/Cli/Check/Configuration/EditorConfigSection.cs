namespace Corpus.Cli.Check.Configuration;

/// <summary>A section of an <c>.editorconfig</c>: which files, and what is set for them.</summary>
internal sealed record EditorConfigSection(string Glob, Dictionary<string, string> Settings);
