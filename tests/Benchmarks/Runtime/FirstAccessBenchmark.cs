using System.Diagnostics;
using System.Globalization;
using Corpus.Benchmarks.Compiler;
using Corpus.Benchmarks.Reports;

namespace Corpus.Benchmarks.Runtime;

/// <summary>The first member access of a cold process, against reading one static string.</summary>
internal static class FirstAccessBenchmark
{
    private const int Rounds = 7;

    public static int Run(int[] sizes)
    {
        var table = new RatioTable("first access", "first headline", "static string");
        foreach (var documents in sizes)
        {
            using var inputs = new CompilerInputs(documents);
            CompilerRun.Measure(inputs.WithGenerator(keepSource: false));
            var (subjects, floors) = (new List<double>(), new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                var (subject, floor) = Probe(Path.Combine(inputs.Folder, "generator.dll"));
                subjects.Add(subject);
                floors.Add(floor);
            }

            table.Add($"{documents} documents", "ms", subjects, floors);
        }

        return table.Finish("first-access");
    }

    private static (double Subject, double Floor) Probe(string assembly)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [FirstAccessProbe.Command, assembly]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var parts = process.StandardOutput.ReadToEnd().Split(' ');
        return (double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
