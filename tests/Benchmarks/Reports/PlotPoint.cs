namespace Corpus.Benchmarks.Reports;

/// <summary>What was measured at one size.</summary>
internal readonly record struct PlotPoint(double Size, double Subject, double Floor)
{
    /// <summary>The point in another unit.</summary>
    public PlotPoint Of(Func<double, double> unit) => new(Size, unit(Subject), unit(Floor));
}
