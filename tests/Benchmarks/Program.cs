using BenchmarkDotNet.Running;
using Corpus.Benchmarks;
using Corpus.Benchmarks.Compiler;
using Corpus.Benchmarks.Driver;
using Corpus.Benchmarks.Rules;
using Corpus.Benchmarks.Runtime;
using Corpus.Benchmarks.Synthetic;

// Whole compilers and cold processes are measured by commands of our own, what runs warm in one process by BenchmarkDotNet.
return args switch
{
    ["csc", .. var sizes] => CompilerBenchmark.Run(Sizes(sizes, [100, 1_000, 10_000])),
    ["analyzers", .. var sizes] => AnalyzersBenchmark.Run(Sizes(sizes, [1_000])),
    ["members", .. var sizes] => MembersBenchmark.Run(Sizes(sizes, [1_000, 10_000])),
    ["growth", .. var sizes] => GrowthBenchmark.Run(Sizes(sizes, [100, 1_000, 10_000, 50_000])),
    ["limits", .. var sizes] => LimitsBenchmark.Run(Sizes(sizes, [20, 100, 300])),
    ["driver", .. var sizes] => DriverBenchmark.Run(Sizes(sizes, [100, 1_000])),
    ["first-access", .. var sizes] => FirstAccessBenchmark.Run(Sizes(sizes, [100, 1_000, 10_000])),
    [FirstAccessProbe.Command] => FirstAccessProbe.Run(),
    ["inputs", var size, var folder] =>
        Keep(new CompilerInputs(int.Parse(size, System.Globalization.CultureInfo.InvariantCulture), folder, "Facts")),
    ["lines", var size] => Print(int.Parse(size, System.Globalization.CultureInfo.InvariantCulture)),
    ["rules", .. var files] => RulesBenchmark.Run(files),
    ["near-duplicates", .. var sizes] => NearDuplicatesBenchmark.Run(Sizes(sizes, [1_000, 10_000])),
    ["warm", .. var rest] => Warm(rest),
    _ => Usage.Print(),
};

static int[] Sizes(string[] stated, int[] usual) =>
    stated.Length == 0 ? usual : Array.ConvertAll(stated, size => int.Parse(size, System.Globalization.CultureInfo.InvariantCulture));

static int Keep(CompilerInputs inputs)
{
    Console.WriteLine($"{inputs.WithGenerator(keepSource: true)}{Environment.NewLine}{inputs.Pregenerated()}");
    return 0;
}

static int Print(int documents)
{
    using var output = new StreamWriter(Console.OpenStandardOutput());
    for (var number = 0; number < documents; number++)
    {
        output.Write($"{{\"id\":{number},\"text\":{System.Text.Json.JsonSerializer.Serialize(SyntheticCorpus.Article(number))}}}\n");
    }

    return 0;
}

static int Warm(string[] rest)
{
    BenchmarkSwitcher.FromAssembly(typeof(Usage).Assembly).Run(rest.Length == 0 ? ["--filter", "*"] : rest, new WarmConfig());
    return 0;
}
