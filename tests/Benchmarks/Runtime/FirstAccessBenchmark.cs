using System.Diagnostics;
using System.Globalization;
using Corpus.Benchmarks.Compiler;
using Corpus.Benchmarks.Reports;

namespace Corpus.Benchmarks.Runtime;

/// <summary>The first member access of a cold process, against reading one static string: on the model that the package brings for this
/// platform, and on the one that it brings for all others.</summary>
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
            Measure($"{documents} documents", FirstAccessProbe.Install(inputs.Folder, "machine", Toolchain.PrecompiledModel), table);
            Measure($"{documents} documents, the model as IL", FirstAccessProbe.Install(inputs.Folder, "il", Toolchain.Model), table);
        }

        return table.Finish("first-access");
    }

    private static void Measure(string what, string program, RatioTable table)
    {
        var (subjects, floors) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            var (subject, floor) = Probe(program);
            subjects.Add(subject);
            floors.Add(floor);
        }

        table.Add(what, "ms", subjects, floors);
    }

    private static (double Subject, double Floor) Probe(string program)
    {
        using var process = Process.Start(new ProcessStartInfo(Toolchain.Dotnet, ["exec", program, FirstAccessProbe.Command])
        {
            RedirectStandardOutput = true,
        })!;
        var parts = process.StandardOutput.ReadToEnd().Split(' ');
        return (double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
