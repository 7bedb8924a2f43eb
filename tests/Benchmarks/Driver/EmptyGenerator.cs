using Microsoft.CodeAnalysis;

namespace Corpus.Benchmarks.Driver;

/// <summary>The floor of a driver run: a generator that asks for nothing.</summary>
#pragma warning disable RS1036, RS1041, RS1042 // Not a shipped analyzer: it runs in this process only.
internal sealed class EmptyGenerator : IIncrementalGenerator
#pragma warning restore RS1036, RS1041, RS1042
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
