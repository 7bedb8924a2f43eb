using System.Globalization;
using Corpus.Benchmarks.Reports;

namespace Corpus.Benchmarks.Compiler;

/// <summary>What members cost the compiler: pre-generated code at each level of <c>CorpusMembers</c> against its texts and tables alone.</summary>
internal static class MembersBenchmark
{
    private static readonly string[] Levels = ["Facts", "Articles", "None"];

    public static int Run(int[] sizes)
    {
        var table = new RatioTable("csc, no generator", "the generated code", "texts and tables alone");
        foreach (var documents in sizes)
        {
            foreach (var level in Levels)
            {
                Measure(documents, level, documents >= 10_000 ? 3 : 7, table);
            }
        }

        return table.Finish("members");
    }

    private static void Measure(int documents, string level, int rounds, RatioTable table)
    {
        using var inputs = new CompilerInputs(documents, level);
        CompilerRun.Measure(inputs.WithGenerator(keepSource: true));
        var (subject, floor) = (inputs.Pregenerated(), inputs.TextsAndTables());
        var (subjects, floors) = (new List<CompilerRun>(), new List<CompilerRun>());
        for (var round = 0; round < rounds; round++)
        {
            floors.Add(CompilerRun.Measure(floor));
            subjects.Add(CompilerRun.Measure(subject));
        }

        var what = string.Create(CultureInfo.InvariantCulture, $"{documents} documents, {level}");
        table.Add($"{what}, time", "s", subjects.ConvertAll(run => run.Elapsed.TotalSeconds), floors.ConvertAll(run => run.Elapsed.TotalSeconds));
        table.Add($"{what}, peak memory", "MB", subjects.ConvertAll(run => run.Peak / 1e6), floors.ConvertAll(run => run.Peak / 1e6));
        table.Add(
            $"{what}, assembly against the bytes of texts and tables", "MB",
            [new FileInfo(CompilerInputs.AssemblyOf(subject)).Length / 1e6],
            [inputs.GeneratedFiles().Sum(BareLiterals.BytesOf) / 1e6]);
    }
}
