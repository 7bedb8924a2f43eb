using System.Reflection;
using Corpus.Benchmarks.Compiler;

namespace Corpus.Benchmarks.Runtime;

/// <summary>A corpus of synthetic articles, compiled once and loaded into this process.</summary>
internal static class CompiledCorpus
{
    public const int Documents = 1_000;

    // The members of Articles stand in the interfaces that it derives from, one a bucket.
    private static readonly Lazy<Type[]> Articles = new(Load);

    public static IReadOnlyList<Article> All => (IReadOnlyList<Article>)Declared(holder => holder.GetProperty("All")).GetValue(null)!;

    public static Func<string, Article?> Find => Declared(holder => holder.GetMethod("Find")).CreateDelegate<Func<string, Article?>>();

    private static TMember Declared<TMember>(Func<Type, TMember?> member)
        where TMember : MemberInfo => Articles.Value.Select(member).First(found => found is not null)!;

    private static Type[] Load()
    {
        using var inputs = new CompilerInputs(Documents);
        CompilerRun.Measure(inputs.WithGenerator(keepSource: false));
        var articles = Assembly.Load(File.ReadAllBytes(Path.Combine(inputs.Folder, "generator.dll"))).GetType("Bench.Articles")!;
        return [articles, .. articles.GetInterfaces()];
    }
}
