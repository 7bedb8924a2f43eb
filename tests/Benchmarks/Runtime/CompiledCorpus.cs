using System.Reflection;
using Corpus.Benchmarks.Compiler;

namespace Corpus.Benchmarks.Runtime;

/// <summary>A corpus of synthetic articles, compiled once and loaded into this process.</summary>
internal static class CompiledCorpus
{
    public const int Documents = 1_000;

    private static readonly Lazy<Type> Articles = new(Load);

    public static IReadOnlyList<Article> All => (IReadOnlyList<Article>)Articles.Value.GetProperty("All")!.GetValue(null)!;

    public static Func<string, Article?> Find => Articles.Value.GetMethod("Find")!.CreateDelegate<Func<string, Article?>>();

    private static Type Load()
    {
        using var inputs = new CompilerInputs(Documents);
        CompilerRun.Measure(inputs.WithGenerator(keepSource: false));
        return Assembly.Load(File.ReadAllBytes(Path.Combine(inputs.Folder, "generator.dll"))).GetType("Bench.Articles")!;
    }
}
