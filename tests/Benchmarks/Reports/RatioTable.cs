using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Corpus.Benchmarks.Reports;

/// <summary>Medians of a subject and its floor, measured in one run, as a Markdown table and as JSON.</summary>
internal sealed class RatioTable(string title, string subject, string floor)
{
    private readonly List<RatioRow> rows = [];

    public void Add(string what, string unit, IReadOnlyList<double> subjects, IReadOnlyList<double> floors)
    {
        rows.Add(new RatioRow(what, unit, Median(subjects), Spread(subjects), Median(floors), Spread(floors)));
        Console.WriteLine(Line(rows[^1]));
    }

    /// <summary>Prints the table and writes it to <c>artifacts/benchmarks</c>.</summary>
    public int Finish(string name)
    {
        var markdown = new StringBuilder($"| {title} | {subject} | {floor} | ratio |\n| --- | --- | --- | --- |\n");
        rows.ForEach(row => markdown.Append(Line(row)).Append('\n'));
        var folder = Directory.CreateDirectory(Path.Combine("artifacts", "benchmarks")).FullName;
        File.WriteAllText(Path.Combine(folder, name + ".md"), markdown.ToString());
        File.WriteAllText(Path.Combine(folder, name + ".json"), JsonSerializer.Serialize(rows));
        Console.Write($"\n{markdown}");
        return 0;
    }

    private static string Line(RatioRow row) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {row.What} | {row.Subject:G4} {row.Unit} ±{row.SubjectSpread:P0} | "
            + $"{row.Floor:G4} {row.Unit} ±{row.FloorSpread:P0} | {row.Ratio:F2} |");

    public static double Median(IReadOnlyList<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>Half of what lies between the smallest and the largest value, as a share of the median.</summary>
    private static double Spread(IReadOnlyList<double> values) => (values.Max() - values.Min()) / 2 / Median(values);
}
