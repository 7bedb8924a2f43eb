using System.Diagnostics;
using Corpus.Benchmarks.Reports;
using Corpus.Benchmarks.Synthetic;
using Corpus.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Benchmarks.Driver;

/// <summary>What an editor feels: the driver run again after an edit of a .cs file and of one document,
/// against a driver with an empty generator.</summary>
internal static class DriverBenchmark
{
    private const int Rounds = 15;

    public static int Run(int[] sizes)
    {
        var table = new RatioTable("driver re-run", "Corpus", "empty generator");
        foreach (var documents in sizes)
        {
            Measure(documents, table);
        }

        return table.Finish("driver");
    }

    private static void Measure(int documents, RatioTable table)
    {
        var reads = 0;
        var texts = Enumerable.Range(0, documents)
            .Select(number => Document(number, SyntheticCorpus.Article(number), () => reads++)).ToArray();
        var manifest = string.Join('\n', texts.Select(text => text.Path + "\t").Prepend("namespace=Bench").Prepend("project=/bench"));
        AdditionalText[] files = [new CountingText("/bench/documents.corpusmanifest", manifest, () => { }), .. texts];

        GeneratorDriver subject = CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], files);
        GeneratorDriver floor = CSharpGeneratorDriver.Create([new EmptyGenerator().AsSourceGenerator()], files);
        var compilation = CSharpCompilation.Create("Bench");
        subject = subject.RunGenerators(compilation);
        floor = floor.RunGenerators(compilation);

        reads = 0;
        var (code, codeFloor) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            var edited = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class Edit{round};"));
            codeFloor.Add(Time(() => floor = floor.RunGenerators(edited)));
            code.Add(Time(() => subject = subject.RunGenerators(edited)));
        }

        table.Add($"{documents} documents, a .cs edit ({reads} reads)", "ms", code, codeFloor);

        reads = 0;
        var (document, documentFloor) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            var number = round % documents;
            var edited = SyntheticCorpus.Article(number) + $"A last paragraph, number {round}, came with the edit.\n";
            var changed = Document(number, edited, () => reads++);
            subject = subject.ReplaceAdditionalText(texts[number], changed);
            floor = floor.ReplaceAdditionalText(texts[number], changed);
            texts[number] = changed;
            documentFloor.Add(Time(() => floor = floor.RunGenerators(compilation)));
            document.Add(Time(() => subject = subject.RunGenerators(compilation)));
        }

        table.Add($"{documents} documents, a document's edit ({reads / (double)Rounds:G2} reads)", "ms", document, documentFloor);
    }

    private static CountingText Document(int number, string text, Action read) => new($"/bench/{SyntheticCorpus.Path(number)}", text, read);

    private static double Time(Action run)
    {
        var watch = Stopwatch.StartNew();
        run();
        return watch.Elapsed.TotalMilliseconds;
    }
}
