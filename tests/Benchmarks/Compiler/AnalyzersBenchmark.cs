using System.Globalization;
using Corpus.Benchmarks.Reports;

namespace Corpus.Benchmarks.Compiler;

/// <summary>What it costs that the compiler runs an analyzer at all: the same cold <c>csc</c> with the generator, with and without
/// <c>/skipanalyzers+</c>. The reading itself is done once for both.</summary>
internal static class AnalyzersBenchmark
{
    private const int Rounds = 7;

    public static int Run(int[] sizes)
    {
        var table = new RatioTable("cold csc with the generator", "with its analyzer", "/skipanalyzers+");
        foreach (var documents in sizes)
        {
            using var inputs = new CompilerInputs(documents);
            var size = string.Create(CultureInfo.InvariantCulture, $"{documents} documents");
            CompilerBenchmark.Compare(size, inputs.WithGenerator(keepSource: false), inputs.WithGeneratorAlone(), Rounds, table);
        }

        return table.Finish("analyzers");
    }
}
