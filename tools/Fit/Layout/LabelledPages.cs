using System.Text.Json;
using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Segments;
using Corpus.Reading.Text;
using Fit.Captions;

namespace Fit.Layout;

/// <summary>Reads the benchmark kit's <c>articles.jsonl</c>.</summary>
internal static class LabelledPages
{
    public static LabelledPage[] Read(string path) => File.ReadLines(path).AsParallel().AsOrdered().SelectMany(Parse).ToArray();

    private const int CutsOfPage = 3;

    /// <summary>The page, and parts of it: people also copy the article with a few lines around it.</summary>
    private static LabelledPage[] Parse(string row)
    {
        using var json = JsonDocument.Parse(row);
        var root = json.RootElement;
        var shown = root.GetProperty("headline_in_paste").GetString();
        var source = new PageSource(
            root.GetProperty("id").GetString()!,
            root.GetProperty("source").GetString()!,
            root.GetProperty("body").GetString() ?? "",
            string.IsNullOrEmpty(shown) ? [] : [shown, root.GetProperty("headline").GetString() ?? shown],
            root.GetProperty("captions").ValueKind == JsonValueKind.Array,
            CaptionTruth.Of(root));
        var (text, labels) = (root.GetProperty("paste").GetString()!, root.GetProperty("labels").GetString()!);
        var pages = new List<LabelledPage> { Page(source, text, labels, isPart: false) };
        for (var cut = 0; cut < CutsOfPage && PartialPaste.TryCut(source.Id, cut, text, labels, out var part, out var partLabels); cut++)
        {
            pages.Add(Page(source, part, partLabels, isPart: true));
        }

        return [.. pages];
    }

    private static LabelledPage Page(PageSource source, string text, string labels, bool isPart)
    {
        var lines = PageLines.Read(DocumentText.From(text), CancellationToken.None);
        var said = SaidLines.Of(lines);
        var letters = Letters(text, lines, said, labels);
        var evidence = Enumerable.Range(0, said.Length).Select(at => Evidence.OfLine(lines, said, at)).ToArray();
        return new LabelledPage(source, isPart, text, lines, said, evidence, letters, GoldStates.Of(letters, source.HasCaptions));
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
