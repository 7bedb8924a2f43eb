using System.Text;
using System.Text.Json;
using Corpus.Cli.Json;
using Corpus.Reading.Rules;
using Corpus.Reading.Rules.Reports;
using Corpus.Source;

namespace Corpus.Cli.Check.Formats;

/// <summary>SARIF 2.1.0, one run: the rules that found something, and a result a finding.</summary>
internal static class SarifWriter
{
    public static void Write(TextWriter output, IReadOnlyList<ReportedFinding> findings)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, Encoder = JsonText.Encoder, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, findings);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var finding in findings)
            {
                WriteResult(json, finding);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(bytes.ToArray()) + "\n");
    }

    private static void WriteTool(Utf8JsonWriter json, IReadOnlyList<ReportedFinding> findings)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Corpus");
        json.WriteStartArray("rules");
        foreach (var id in findings.Select(finding => finding.Finding.RuleId).Distinct().Order(StringComparer.Ordinal))
        {
            var rule = RuleSet.Descriptor(id);
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteStartObject("shortDescription");
            json.WriteString("text", rule.Title);
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteString("helpUri", rule.HelpLink);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, ReportedFinding reported)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", reported.Finding.RuleId);
        json.WriteString("level", Level(reported.Severity));
        json.WriteStartObject("message");
        json.WriteString("text", reported.Finding.Message);
        json.WriteEndObject();
        json.WriteStartArray("locations");
        WriteLocation(json, reported.Finding.Place);
        json.WriteEndArray();
        if (reported.Finding.Related.Count > 0)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var place in reported.Finding.Related)
            {
                WriteLocation(json, place);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, DocumentPlace place)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri.EscapeDataString(place.Path).Replace("%2F", "/", StringComparison.Ordinal));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.At.Line + 1);
        json.WriteNumber("startColumn", place.At.Column + 1);
        json.WriteNumber("endLine", place.At.EndLine + 1);
        json.WriteNumber("endColumn", place.At.EndColumn + 1);
        json.WriteNumber("charOffset", place.At.Start);
        json.WriteNumber("charLength", place.At.Length);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity == Severity.Info ? "note" : SeverityNames.Of(severity);
}
