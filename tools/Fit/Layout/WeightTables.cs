using System.Globalization;
using Corpus.Reading.Layout.Segments;

namespace Fit.Layout;

/// <summary>Writes the weights as the tables that the reader embeds and people read.</summary>
internal static class WeightTables
{
    private const string Command = "dotnet run -c Release --project tools/Fit -- layout articles.jsonl --tables src/Reading/Layout/Tables";
    private const string Source = "# source: fitted to the development half of the article benchmark by `" + Command + "`; do not edit by hand";
    internal const string Unit = "# In hundredths of a nat: above 0 speaks for, below 0 against; what is not listed says nothing.";

    public static void Write(LayoutFit fit, string folder)
    {
        WriteLines(fit.Lines, Path.Combine(folder, LineModel.Weights + ".tsv"));
        WriteSteps(fit.Lines, Path.Combine(folder, LineModel.Steps + ".tsv"));
        WriteHeadline(fit.Headline, Path.Combine(folder, HeadlineModel.Table + ".tsv"));
    }

    private static void WriteLines(LineModel model, string path)
    {
        var labels = Enum.GetValues<LineLabel>();
        var rows = Signs().Where(sign => Evidence.PlaceOf(sign) != EvidencePlace.Headline)
            .Select(sign => (Sign: sign, Weights: labels.Select(label => model.Weight(sign, label)).ToArray()))
            .Where(row => row.Weights.Any(weight => weight != 0))
            .Select(row => $"{Row(row.Sign)}\t{string.Join('\t', row.Weights.Select(Number))}");
        WriteTable(
            path,
            ["# What each sign of a line (LineTraits, LinePlaces) says for each label (LineLabel).", Source, Unit,
                $"# columns: place | sign | {string.Join(" | ", labels)}"],
            rows);
    }

    private static void WriteSteps(LineModel model, string path)
    {
        var states = Enumerable.Range(0, LineStates.Count + 1);
        var rows = from @from in states
                   from to in states.Take(LineStates.Count)
                   where LineStates.Allows(@from, to)
                   select $"{(@from == LineStates.Count ? LineModel.Edge : (LineState)@from)}\t{(LineState)to}\t{Number(model.Step(@from, to))}";
        WriteTable(
            path,
            ["# How much a page likes to go from one line's state (LineState) to the next; Edge stands above the first line.", Source, Unit,
                "# columns: from | to | weight"],
            rows);
    }

    private static void WriteHeadline(HeadlineModel model, string path) => WriteTable(
        path,
        ["# What each sign of a line (LineTraits, LinePlaces, HeadlineSigns) says for it as the headline.", Source, Unit,
            "# columns: place | sign | weight"],
        Signs().Where(sign => model.Weight(sign) != 0).Select(sign => $"{Row(sign)}\t{Number(model.Weight(sign))}"));

    internal static IEnumerable<int> Signs() => Enumerable.Range(0, Evidence.Count);

    internal static string Row(int sign) => $"{Evidence.PlaceOf(sign)}\t{Evidence.NameOf(sign)}";

    internal static string Number(int weight) => weight.ToString(CultureInfo.InvariantCulture);

    internal static void WriteTable(string path, IEnumerable<string> head, IEnumerable<string> rows) =>
        File.WriteAllText(path, string.Join('\n', head.Concat(rows.Order(StringComparer.Ordinal))) + "\n");
}
