using Microsoft.CodeAnalysis;

namespace Corpus.Benchmarks.Driver;

/// <summary>The floor of a generator that has files to compile: it takes them and does nothing with them.</summary>
#pragma warning disable RS1036, RS1041, RS1042 // Not a shipped analyzer: it runs in this process only.
internal sealed class FilesGenerator : IIncrementalGenerator
#pragma warning restore RS1036, RS1041, RS1042
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.AdditionalTextsProvider.Select(static (file, _) => file.Path), static (_, _) => { });
}
