using System.Globalization;
using Corpus.Benchmarks.Reports;

namespace Corpus.Benchmarks.Compiler;

/// <summary>Time and memory of a cold build against the number of documents: a straight line, or where it bends.</summary>
internal static class GrowthBenchmark
{
    public static int Run(int[] sizes)
    {
        var table = new RatioTable("cold csc, a document", "with the generator", "pre-generated");
        var (time, memory) = (new List<PlotPoint>(), new List<PlotPoint>());
        foreach (var documents in sizes)
        {
            using var inputs = new CompilerInputs(documents, "Articles");
            CompilerRun.Measure(inputs.WithGenerator(keepSource: true));
            var (subjects, floors) = (new List<CompilerRun>(), new List<CompilerRun>());
            for (var round = 0; round < (documents >= 10_000 ? 1 : 5); round++)
            {
                floors.Add(CompilerRun.Measure(inputs.Pregenerated()));
                subjects.Add(CompilerRun.Measure(inputs.WithGenerator(keepSource: false)));
            }

            var what = string.Create(CultureInfo.InvariantCulture, $"{documents} documents");
            time.Add(Point(table, $"{what}, time", "ms", documents, subjects, floors, run => run.Elapsed.TotalMilliseconds));
            memory.Add(Point(table, $"{what}, peak memory", "KB", documents, subjects, floors, run => run.Peak / 1e3));
        }

        LogPlot.Write("growth-time", "Cold csc, seconds, against documents", time.ConvertAll(point => point.Of(documents => documents / 1e3)));
        LogPlot.Write("growth-memory", "Peak memory, MB, against documents", memory.ConvertAll(point => point.Of(documents => documents / 1e3)));
        return table.Finish("growth");
    }

    private static PlotPoint Point(
        RatioTable table, string what, string unit, int documents, List<CompilerRun> subjects, List<CompilerRun> floors,
        Func<CompilerRun, double> value)
    {
        table.Add(what, unit, subjects.ConvertAll(run => value(run) / documents), floors.ConvertAll(run => value(run) / documents));
        return new PlotPoint(documents, RatioTable.Median(subjects.ConvertAll(run => value(run))), RatioTable.Median(floors.ConvertAll(run => value(run))));
    }
}
