using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.Loader;

namespace Corpus.Benchmarks.Reading;

/// <summary>Reading as a compiler does it: by the netstandard2.0 assemblies that a build hands it, loaded beside those that this program
/// is built with.</summary>
internal static class CompilerReading
{
    /// <summary>From a document's bytes to its table.</summary>
    public static Func<byte[], string> Load()
    {
        var context = new AssemblyLoadContext("compiler");
        var (model, reading) = (Load(context, "Corpus.Model"), Load(context, "Corpus.Reading"));
        var decode = Method(reading, "Corpus.Reading.Text.SourceDecoder", "Decode");
        var read = Method(reading, "Corpus.Reading.DocumentReader", "Read");
        var write = Method(model, "Corpus.Table.TableWriter", "Write");
        var bytes = Expression.Parameter(typeof(byte[]));
        var document = Expression.Call(decode, bytes);
        var nobody = Expression.Constant(null, read.GetParameters()[2].ParameterType);
        var facts = Expression.Call(read, document, Expression.Constant(CancellationToken.None), nobody);
        return Expression.Lambda<Func<byte[], string>>(Expression.Call(write, facts), bytes).Compile();
    }

    private static Assembly Load(AssemblyLoadContext context, string name) =>
        context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "generator", name + ".dll"));

    private static MethodInfo Method(Assembly assembly, string type, string name) =>
        assembly.GetType(type, throwOnError: true)!.GetMethod(name, BindingFlags.Public | BindingFlags.Static)
        ?? throw new InvalidOperationException($"{type} has no {name}.");
}
