namespace Corpus.Cli.Check;

/// <summary>What <c>corpus check</c> was asked for.</summary>
/// <param name="Paths">Documents and folders.</param>
/// <param name="Format">How findings are written.</param>
/// <param name="ShowsInfo">Whether text and GitHub output hold what needs no action too.</param>
/// <param name="Suppresses">Whether the suppressions beside the documents count.</param>
/// <param name="Baseline">A file of findings that are known; null where all are new.</param>
/// <param name="UpdatesBaseline">Whether the baseline is written instead of read.</param>
internal sealed record CheckRequest(
    IReadOnlyList<string> Paths, FindingFormat Format, bool ShowsInfo, bool Suppresses, string? Baseline, bool UpdatesBaseline);
