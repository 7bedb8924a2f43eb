using System.Text.Json;
using Corpus;
using Corpus.Reading.Layout;
using Corpus.Reading.Lexicon;
using Corpus.Reading.People;
using Corpus.Reading.Prose;
using Corpus.Reading.Text;

namespace Fit.Quotes;

/// <summary>Reads the benchmark kit's quotes.</summary>
internal static class NewsDocuments
{
    private static readonly string[] Kinds = ["quotes", "ignore", "distractors"];

    public static NewsDocument[] Read(string path) => File.ReadLines(path).AsParallel().AsOrdered().Select(Parse).ToArray();

    private static NewsDocument Parse(string row)
    {
        using var json = JsonDocument.Parse(row);
        var root = json.RootElement;
        var document = DocumentText.From(root.GetProperty("text").GetString()!);
        var layout = LayoutReader.Read(document, CancellationToken.None);
        var prose = ProseReader.Read(document.Text, layout.Passages, WordLexicon.Default, CancellationToken.None);
        var units = Units(document.Text);
        var quotes = from kind in Kinds
                     from quote in root.GetProperty(kind).EnumerateArray()
                     where kind != "distractors" || Text(quote, "qm") == "single"
                     where Text(quote, "kind") != "indirect"
                     from piece in QuotedText.Pieces(document.Text, Range(quote, "", units)!.Value)
                     select Quote(quote, piece, units, kind == "quotes" && (Text(quote, "qm") ?? "double") == "double");
        return new NewsDocument(
            root.GetProperty("id").GetString()!, document.Text, prose, PeopleReader.Read(prose, CancellationToken.None), quotes.ToArray());
    }

    private static GoldQuote Quote(JsonElement quote, TextRange piece, int[] units, bool isJudged) => new(
        piece,
        isJudged,
        Range(quote, "speaker_", units),
        Text(quote, "speaker_type") ?? "none",
        new[] { Text(quote, "speaker"), Text(quote, "speaker_resolved") }.OfType<string>().Select(QuotedText.Surname).ToArray());

    /// <summary>For each code point, as the kit counts, its place in the text.</summary>
    private static int[] Units(string text)
    {
        var units = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            units.Add(i);
        }

        units.Add(text.Length);
        return [.. units];
    }

    private static TextRange? Range(JsonElement element, string prefix, int[] units) =>
        element.TryGetProperty(prefix + "start", out var start) && start.ValueKind == JsonValueKind.Number
            ? new TextRange(units[start.GetInt32()], units[element.GetProperty(prefix + "end").GetInt32()])
            : null;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
