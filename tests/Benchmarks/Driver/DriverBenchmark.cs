using System.Diagnostics;
using Corpus.Benchmarks.Reports;
using Corpus.Benchmarks.Synthetic;
using Corpus.Generator;
using Corpus.Reading;
using Corpus.Reading.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Benchmarks.Driver;

/// <summary>
/// What an editor feels: the driver run again after an edit of a .cs file and of one document. The floor of the first is a driver with an empty
/// generator, and beside it one whose generator takes the additional files, which the driver then compares at each run; that of the second is
/// what cannot be left out, one document read and one generated file parsed.
/// </summary>
internal static class DriverBenchmark
{
    private const int Rounds = 15;

    /// <summary>An editor has read and parsed before; the first rounds compile the code that does.</summary>
    private const int WarmRounds = 40;

    public static int Run(int[] sizes)
    {
        var table = new RatioTable("driver re-run", "Corpus", "floor");
        foreach (var documents in sizes)
        {
            new Session(documents).Measure(table);
        }

        return table.Finish("driver");
    }

    private static double Time(Action run)
    {
        var watch = Stopwatch.StartNew();
        run();
        return watch.Elapsed.TotalMilliseconds;
    }

    private sealed class Session
    {
        private readonly CSharpCompilation compilation = CSharpCompilation.Create("Bench");
        private readonly CountingText[] texts;
        private GeneratorDriver subject;
        private GeneratorDriver empty;
        private GeneratorDriver files;
        private int reads;

        public Session(int documents)
        {
            texts = [.. Enumerable.Range(0, documents).Select(number => Document(number, SyntheticCorpus.Article(number)))];
            var manifest = string.Join('\n', texts.Select(text => text.Path + "\t").Prepend("namespace=Bench").Prepend("project=/bench"));
            AdditionalText[] additional = [new CountingText("/bench/documents.corpusmanifest", manifest, () => { }), .. texts];
            subject = Driver(new CorpusGenerator(), additional);
            empty = Driver(new EmptyGenerator(), additional);
            files = Driver(new FilesGenerator(), additional);
        }

        public void Measure(RatioTable table)
        {
            reads = 0;
            var (code, none, taken) = (new List<double>(), new List<double>(), new List<double>());
            for (var round = 0; round < WarmRounds + Rounds; round++)
            {
                var edited = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class Edit{round};"));
                none.Add(Time(() => empty = empty.RunGenerators(edited)));
                taken.Add(Time(() => files = files.RunGenerators(edited)));
                code.Add(Time(() => subject = subject.RunGenerators(edited)));
            }

            foreach (var times in new[] { code, none, taken })
            {
                times.RemoveRange(0, WarmRounds);
            }

            table.Add($"{texts.Length} documents, a .cs edit ({reads} reads), an empty generator", "ms", code, none);
            table.Add($"{texts.Length} documents, the same, a generator that takes the files", "ms", code, taken);

            MeasureEdit(table, "an edit", (text, round) => text + $"A last paragraph, number {round}, came with the edit.\n");
            MeasureEdit(table, "an edit in a quotation", (text, round) => text.Replace("“", $"“Number {round}, ", StringComparison.Ordinal));
        }

        private void MeasureEdit(RatioTable table, string what, Func<string, int, string> edit)
        {
            var (document, bare) = (new List<double>(), new List<double>());
            for (var round = 0; round < WarmRounds + Rounds; round++)
            {
                reads = round == WarmRounds ? 0 : reads;
                var number = round % texts.Length;
                var edited = edit(SyntheticCorpus.Article(number), round);
                var changed = Document(number, edited);
                subject = subject.ReplaceAdditionalText(texts[number], changed);
                texts[number] = changed;
                document.Add(Time(() => subject = subject.RunGenerators(compilation)));
                var bucket = subject.GetRunResult().Results[0].GeneratedSources
                    .First(source => source.HintName.StartsWith("Corpus.Bucket", StringComparison.Ordinal)).SourceText;
                bare.Add(Time(() => ReadAndParse(edited, bucket)));
            }

            document.RemoveRange(0, WarmRounds);
            bare.RemoveRange(0, WarmRounds);
            table.Add(
                $"{texts.Length} documents, {what} ({reads / (double)Rounds:G2} reads), reading it and parsing a bucket", "ms", document, bare);
        }

        private static void ReadAndParse(string text, SourceText bucket)
        {
            DocumentReader.Read(DocumentText.From(text), CancellationToken.None);
            CSharpSyntaxTree.ParseText(bucket).GetRoot();
        }

        private GeneratorDriver Driver(IIncrementalGenerator generator, AdditionalText[] additional) =>
            CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], additional).RunGenerators(compilation);

        private CountingText Document(int number, string text) => new($"/bench/{SyntheticCorpus.Path(number)}", text, () => reads++);
    }
}
