using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Support;

/// <summary>What the generator wrote, and the project compiled with it.</summary>
internal sealed record CompiledProject(GeneratorRunResult Result, Compilation Compilation)
{
    public IEnumerable<string> RuleIds => Result.Diagnostics.Select(diagnostic => diagnostic.Id);

    /// <summary>What the compiler says of the generated code, documentation comments included.</summary>
    public Diagnostic[] Complaints =>
        [.. Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];

    /// <summary>All generated code, file by file.</summary>
    public string Code => string.Join('\n', Result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal)
        .Select(source => $"// {source.HintName}\n{source.SourceText}"));

    /// <summary>Loads the compiled assembly, hands it to the test and unloads it.</summary>
    public void Load(Action<LoadedCorpus> test)
    {
        Assert.Empty(Complaints);
        using var assembly = new MemoryStream();
        var emitted = Compilation.Emit(assembly);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        assembly.Position = 0;
        var context = new AssemblyLoadContext("compiled", isCollectible: true);
        try
        {
            test(new LoadedCorpus(context.LoadFromStream(assembly)));
        }
        finally
        {
            context.Unload();
        }
    }
}
