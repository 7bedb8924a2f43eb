using System.Text.Json;

namespace Corpus.Cli.Json;

/// <summary>Writes what a rule found, with line and column from 1.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("id", finding.RuleId);
        json.WriteString("severity", JsonNames<Severity>.Of(finding.Severity));
        json.WriteString("message", finding.Message);
        json.WriteRange(finding.Provenance);
        json.WriteNumber("line", finding.Provenance.Line);
        json.WriteNumber("column", finding.Provenance.Column);
    }
}
