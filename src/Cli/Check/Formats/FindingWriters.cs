using Corpus.Reading.Rules.Reports;

namespace Corpus.Cli.Check.Formats;

/// <summary>Writes findings in the format that was asked for.</summary>
internal static class FindingWriters
{
    public static void Write(FindingFormat format, TextWriter output, IReadOnlyList<ReportedFinding> findings)
    {
        switch (format)
        {
            case FindingFormat.Sarif:
                SarifWriter.Write(output, findings);
                break;
            case FindingFormat.Json:
                JsonFindingWriter.Write(output, findings);
                break;
            case FindingFormat.Github:
                GithubWriter.Write(output, findings);
                break;
            default:
                TextFindingWriter.Write(output, findings);
                break;
        }
    }
}
