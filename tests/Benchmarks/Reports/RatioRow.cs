namespace Corpus.Benchmarks.Reports;

/// <summary>One measured line.</summary>
internal sealed record RatioRow(string What, string Unit, double Subject, double SubjectSpread, double Floor, double FloorSpread)
{
    public double Ratio => Subject / Floor;
}
