namespace Corpus.Reading.Layout.Segments;

/// <summary>What each sign says for a line as the headline, from <c>headline-weights.tsv</c>. Built once per process.
/// <c>tools/Fit</c> makes the table.</summary>
internal sealed class HeadlineModel : SignWeights
{
    public const string Table = "headline-weights";

    internal HeadlineModel(int[] weights)
        : base(weights)
    {
    }

    public static HeadlineModel Default => Shared.Instance;

    private static class Shared
    {
        internal static readonly HeadlineModel Instance = new(Read(Table));
    }
}
