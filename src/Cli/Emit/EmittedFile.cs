namespace Corpus.Cli.Emit;

/// <summary>A file to write.</summary>
/// <param name="Path">Below the folder that is written to, <c>/</c>-separated.</param>
internal sealed record EmittedFile(string Path, string Content);
