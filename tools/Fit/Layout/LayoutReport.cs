using System.Globalization;

namespace Fit.Layout;

/// <summary>Prints body F1 and exact headlines, by collection.</summary>
internal static class LayoutReport
{
    public static void Print(IReadOnlyList<PageResult> results, TextWriter output)
    {
        foreach (var group in results.GroupBy(result => result.Source).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine(Row(group.Key, group.ToArray()));
        }

        output.WriteLine(Row("all", results));
    }

    /// <summary>A row a page: its name, precision and recall of the body, whether the headline is right, and what was read as one.</summary>
    public static void PrintPages(IReadOnlyList<PageResult> results, TextWriter output)
    {
        foreach (var result in results)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{result.Id}\t{result.Source}\t{result.Body?.Precision:F3}\t{result.Body?.Recall:F3}\t{result.Headline}\t{result.Title}"));
        }
    }

    private static string Row(string name, IReadOnlyList<PageResult> results)
    {
        var bodies = results.Where(result => result.Body is not null).Select(result => result.Body!.Value).ToArray();
        var (precision, recall) = (Mean(bodies.Select(body => body.Precision)), Mean(bodies.Select(body => body.Recall)));
        var headlines = results.Where(result => result.Headline is not null).ToArray();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-48} body F1 {2 * precision * recall / Math.Max(1e-9, precision + recall):F3} (P {precision:F3} R {recall:F3}, {bodies.Length} pages)"
            + $"  headline {Mean(headlines.Select(result => result.Headline == true ? 1.0 : 0)):F3} ({headlines.Length})"
            + $"  captions {Share(results.Sum(result => result.Captions.Found), results.Sum(result => result.Captions.True)):F3}"
            + $" of {results.Sum(result => result.Captions.True)}, right {Share(results.Sum(result => result.Captions.Right), results.Sum(result => result.Captions.Read)):F3}"
            + $" of {results.Sum(result => result.Captions.Read)}");
    }

    private static double Share(int part, int all) => (double)part / Math.Max(1, all);

    private static double Mean(IEnumerable<double> values) => values.DefaultIfEmpty().Average();
}
