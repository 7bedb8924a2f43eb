namespace Corpus.Cli.Check;

/// <summary>A finding as it is printed and counted.</summary>
internal readonly record struct ReportLine(Severity Severity, string Text);
