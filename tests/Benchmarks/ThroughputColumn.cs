using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Corpus.Benchmarks.Reading;

namespace Corpus.Benchmarks;

/// <summary>Megabytes of UTF-8 a second, for the benchmarks that read documents.</summary>
internal sealed class ThroughputColumn : IColumn
{
    public string Id => nameof(ThroughputColumn);

    public string ColumnName => "MB/s";

    public bool AlwaysShow => false;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => "Megabytes of UTF-8 document a second";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        var seconds = summary[benchmarkCase]?.ResultStatistics?.Median / 1e9;
        return seconds is { } stated ? (ReadingBenchmarks.TotalBytes / stated / 1e6).ToString("F1", CultureInfo.InvariantCulture) : "-";
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsAvailable(Summary summary) =>
        summary.BenchmarksCases.All(benchmark => benchmark.Descriptor.Type == typeof(ReadingBenchmarks));

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}
