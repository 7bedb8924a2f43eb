using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Corpus.Benchmarks;

/// <summary>In one process, so that subject and floor see the same state; ratio, spread and allocation are printed,
/// JSON and Markdown written.</summary>
internal sealed class WarmConfig : ManualConfig
{
    public WarmConfig()
    {
        // The runtime compiles a method a third time once its counters tell how it is used: after three rounds reading ran at half its speed.
        AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(20).WithIterationCount(7));
        AddLogger(ConsoleLogger.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddColumn(new ThroughputColumn());
        AddDiagnoser(MemoryDiagnoser.Default);
        AddExporter(BenchmarkDotNet.Exporters.MarkdownExporter.GitHub, JsonExporter.Brief);
        WithOptions(ConfigOptions.DisableLogFile);
    }
}
