using System.Globalization;
using Corpus.Reading.Rules.Reports;
using Corpus.Source;

namespace Corpus.Cli.Check.Formats;

/// <summary>A line a finding, as compilers write it and MSBuild reads it: <c>a.txt(3,1): warning CORP4001: …</c></summary>
internal static class TextFindingWriter
{
    public static void Write(TextWriter output, IReadOnlyList<ReportedFinding> findings)
    {
        foreach (var reported in findings)
        {
            var (finding, severity) = (reported.Finding, SeverityNames.Of(reported.Severity));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{finding.Place.Path}({finding.Place.At.Line + 1},{finding.Place.At.Column + 1}): {severity} {finding.RuleId}: {finding.Message}"));
        }
    }
}
