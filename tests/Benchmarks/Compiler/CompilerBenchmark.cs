using System.Globalization;
using Corpus.Benchmarks.Reports;

namespace Corpus.Benchmarks.Compiler;

/// <summary>Cold csc with the generator against cold csc on the same code, pre-generated, members and XML docs on: alone, as a build runs it
/// with the SDK's analyzers in both, and with the generator as IL.</summary>
internal static class CompilerBenchmark
{
    public static int Run(int[] sizes)
    {
        var table = new RatioTable("cold csc", "with the generator", "pre-generated");
        foreach (var documents in sizes)
        {
            Measure(documents, documents >= 10_000 ? 3 : 7, table);
        }

        return table.Finish("csc");
    }

    private static void Measure(int documents, int rounds, RatioTable table)
    {
        using var inputs = new CompilerInputs(documents);
        CompilerRun.Measure(inputs.WithGenerator(keepSource: true));
        var size = string.Create(CultureInfo.InvariantCulture, $"{documents} documents");
        var floor = inputs.Pregenerated();
        Compare(size, inputs.WithGenerator(keepSource: false), floor, rounds, table);
        Compare($"{size}, the SDK's analyzers in both", inputs.WithGeneratorAndSdk(), inputs.PregeneratedAndSdk(), rounds, table);
        Compare($"{size}, the generator as IL", inputs.WithIl(), floor, rounds, table);
    }

    internal static void Compare(string what, string subject, string floor, int rounds, RatioTable table)
    {
        var (subjects, floors) = (new List<CompilerRun>(), new List<CompilerRun>());

        // In turns, so that what else the machine does falls on both.
        for (var round = 0; round < rounds; round++)
        {
            floors.Add(CompilerRun.Measure(floor));
            subjects.Add(CompilerRun.Measure(subject));
            var (seconds, floorSeconds) = (subjects[round].Elapsed.TotalSeconds, floors[round].Elapsed.TotalSeconds);
            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{what}, round {round + 1} of {rounds}: {seconds:F2} s against {floorSeconds:F2} s"));
        }

        table.Add($"{what}, time", "s", subjects.ConvertAll(run => run.Elapsed.TotalSeconds), floors.ConvertAll(run => run.Elapsed.TotalSeconds));
        table.Add($"{what}, peak memory", "MB", subjects.ConvertAll(run => run.Peak / 1e6), floors.ConvertAll(run => run.Peak / 1e6));
    }
}
