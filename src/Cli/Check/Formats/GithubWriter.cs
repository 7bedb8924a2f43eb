using System.Globalization;
using Corpus.Reading.Rules.Reports;
using Corpus.Source;

namespace Corpus.Cli.Check.Formats;

/// <summary>Workflow commands of GitHub: <c>::warning file=a.txt,line=3,col=1::…</c></summary>
internal static class GithubWriter
{
    public static void Write(TextWriter output, IReadOnlyList<ReportedFinding> findings)
    {
        foreach (var reported in findings)
        {
            var (finding, at) = (reported.Finding, reported.Finding.Place.At);
            var command = reported.Severity == Severity.Info ? "notice" : SeverityNames.Of(reported.Severity);
            var columns = at.Line == at.EndLine
                ? string.Create(CultureInfo.InvariantCulture, $",col={at.Column + 1},endColumn={at.EndColumn + 1}")
                : "";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"::{command} file={Property(finding.Place.Path)},line={at.Line + 1},endLine={at.EndLine + 1}{columns},"
                + $"title={Property($"{finding.RuleId}: {finding.Rule.Title}")}::{Data(finding.Message)}"));
        }
    }

    private static string Property(string value) =>
        Data(value).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Data(string value) => value
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
}
