namespace Corpus.Cli.Commands;

/// <summary>What <c>corpus read</c> was asked for.</summary>
/// <param name="Files">Documents, a file each.</param>
/// <param name="Lines">A file with a document a line of JSON; null where <paramref name="Files"/> are given.</param>
/// <param name="Prose">Whether the whole text is body paragraphs.</param>
/// <param name="Timings">Whether to say in the end where the time went.</param>
internal sealed record ReadRequest(IReadOnlyList<string> Files, string? Lines, bool Prose, bool Timings);
