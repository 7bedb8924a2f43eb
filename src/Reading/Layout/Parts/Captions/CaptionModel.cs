using Corpus.Reading.Layout.Segments;

namespace Corpus.Reading.Layout.Parts.Captions;

/// <summary>What each sign says for a line as a caption, from <c>caption-weights.tsv</c>, which <c>tools/Fit</c> makes, and from
/// <c>caption-weights.hand.tsv</c>. Built once per process.</summary>
internal sealed class CaptionModel : SignWeights
{
    public const string Table = "caption-weights";

    private const string Given = Table + ".hand";

    internal CaptionModel(int[] weights)
        : base(weights)
    {
        for (var bit = 0; bit < 64; bit++)
        {
            var isWord = ((ulong)CaptionSigns.Words >> bit & 1) != 0;
            MostOfWords += isWord ? Math.Max(0, weights[Evidence.NumberOf(EvidencePlace.Caption, bit)]) : 0;
        }
    }

    public static CaptionModel Default => Shared.Instance;

    /// <summary>More than this a line's own words cannot add.</summary>
    public int MostOfWords { get; }

    /// <summary>The weights that are set by hand, because the labelled pages have too little to fit them to.</summary>
    public static CaptionModel ByHand() => new(Read(Given));

    private static class Shared
    {
        internal static readonly CaptionModel Instance = new(Read(Table, Given));
    }
}
