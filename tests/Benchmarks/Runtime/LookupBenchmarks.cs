using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;

namespace Corpus.Benchmarks.Runtime;

/// <summary>An article by its slug, against a frozen dictionary that was built beforehand.</summary>
public class LookupBenchmarks
{
    private readonly string[] slugs = [.. CompiledCorpus.All.Select(article => article.Slug)];
    private readonly FrozenDictionary<string, Article> dictionary =
        CompiledCorpus.All.ToFrozenDictionary(article => article.Slug, StringComparer.Ordinal);
    private readonly Func<string, Article?> find = CompiledCorpus.Find;

    [Benchmark(Baseline = true, OperationsPerInvoke = CompiledCorpus.Documents, Description = "FrozenDictionary")]
    public int Frozen()
    {
        var found = 0;
        foreach (var slug in slugs)
        {
            found += dictionary[slug] is null ? 0 : 1;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = CompiledCorpus.Documents, Description = "Articles.Find")]
    public int Find()
    {
        var found = 0;
        foreach (var slug in slugs)
        {
            found += find(slug) is null ? 0 : 1;
        }

        return found;
    }
}
