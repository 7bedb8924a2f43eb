using System.Text.Json;
using Corpus.Source;

namespace Corpus.Json;

/// <summary>Writes what a rule found, with line and column from 1.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("id", finding.RuleId);
        json.WriteString("severity", SeverityNames.Of(finding.Severity));
        json.WriteString("message", finding.Message);
        json.WriteRange(finding.Provenance);
        json.WriteNumber("line", finding.Provenance.Line);
        json.WriteNumber("column", finding.Provenance.Column);
    }
}
