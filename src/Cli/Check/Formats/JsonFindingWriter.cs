using System.Text;
using System.Text.Json;
using Corpus.Cli.Json;
using Corpus.Reading.Rules.Reports;
using Corpus.Source;

namespace Corpus.Cli.Check.Formats;

/// <summary>One array, an object a finding; lines and columns from 1, ends exclusive.</summary>
internal static class JsonFindingWriter
{
    public static void Write(TextWriter output, IReadOnlyList<ReportedFinding> findings)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, Encoder = JsonText.Encoder, NewLine = "\n" }))
        {
            json.WriteStartArray();
            foreach (var finding in findings)
            {
                Write(json, finding);
            }

            json.WriteEndArray();
        }

        output.Write(Encoding.UTF8.GetString(bytes.ToArray()) + "\n");
    }

    private static void Write(Utf8JsonWriter json, ReportedFinding reported)
    {
        var finding = reported.Finding;
        json.WriteStartObject();
        json.WriteString("id", finding.RuleId);
        json.WriteString("severity", SeverityNames.Of(reported.Severity));
        json.WriteString("message", finding.Message);
        json.WriteString("words", finding.Words);
        WritePlace(json, finding.Place);
        json.WriteStartArray("related");
        foreach (var place in finding.Related)
        {
            json.WriteStartObject();
            WritePlace(json, place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("help", finding.Rule.HelpLink);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, DocumentPlace place)
    {
        json.WriteString("path", place.Path);
        json.WriteNumber("start", place.At.Start);
        json.WriteNumber("end", place.At.Start + place.At.Length);
        json.WriteNumber("line", place.At.Line + 1);
        json.WriteNumber("column", place.At.Column + 1);
        json.WriteNumber("endLine", place.At.EndLine + 1);
        json.WriteNumber("endColumn", place.At.EndColumn + 1);
    }
}
