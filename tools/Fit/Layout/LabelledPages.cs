using System.Text.Json;
using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Segments;
using Corpus.Reading.Text;

namespace Fit.Layout;

/// <summary>Reads the benchmark kit's <c>articles.jsonl</c>.</summary>
internal static class LabelledPages
{
    public static LabelledPage[] Read(string path) => File.ReadLines(path).AsParallel().AsOrdered().Select(Parse).ToArray();

    private static LabelledPage Parse(string row)
    {
        using var json = JsonDocument.Parse(row);
        var root = json.RootElement;
        var text = root.GetProperty("paste").GetString()!;
        var lines = PageLines.Read(DocumentText.From(text), CancellationToken.None);
        var said = LineLabeler.SaidLines(lines);
        var letters = Letters(text, lines, said, root.GetProperty("labels").GetString()!);
        var shown = root.GetProperty("headline_in_paste").GetString();
        return new LabelledPage(
            root.GetProperty("id").GetString()!,
            root.GetProperty("source").GetString()!,
            text,
            root.GetProperty("body").GetString() ?? "",
            string.IsNullOrEmpty(shown) ? [] : [shown, root.GetProperty("headline").GetString() ?? shown],
            lines,
            said,
            Enumerable.Range(0, said.Length).Select(at => LineLabeler.EvidenceOf(lines, said, at)).ToArray(),
            letters,
            GoldStates.Of(letters, root.GetProperty("captions").ValueKind == JsonValueKind.Array));
    }

    /// <summary>The kit labels each line that <c>\n</c> ends; a line of ours begins in one of them.</summary>
    private static char[] Letters(string text, LineFeatures[] lines, int[] said, string labels)
    {
        var letters = new char[said.Length];
        var (row, at) = (0, 0);
        for (var i = 0; i < said.Length; i++)
        {
            for (; at < lines[said[i]].Range.Start; at++)
            {
                row += text[at] == '\n' ? 1 : 0;
            }

            letters[i] = labels[row];
        }

        return letters;
    }
}
