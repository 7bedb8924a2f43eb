using Corpus.Reading.Layout.Segments;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts.Captions;

/// <summary>What each sign says for a line as a caption, from <c>caption-weights.tsv</c>, which <c>tools/Fit</c> makes, and from
/// <c>caption-weights.hand.tsv</c>. Built once per process.</summary>
internal sealed class CaptionModel : SignWeights
{
    public const string Table = "caption-weights";

    private const string Given = Table + ".hand";

    /// <summary>What each trait adds for a line; nothing where it speaks against it.</summary>
    private readonly int[] gains = new int[64];

    internal CaptionModel(int[] weights)
        : base(weights)
    {
        for (var bit = 0; bit < gains.Length; bit++)
        {
            gains[bit] = Math.Max(0, weights[Evidence.NumberOf(EvidencePlace.Caption, bit)]);
        }
    }

    public static CaptionModel Default => Shared.Instance;

    /// <summary>More than this the traits cannot add, however many of them are found.</summary>
    public int MostOf(CaptionTraits traits)
    {
        var most = 0;
        for (var left = (ulong)traits; left != 0; left &= left - 1)
        {
            most += gains[BitNumber.Lowest(left)];
        }

        return most;
    }

    /// <summary>The weights that are set by hand, because the labelled pages have too little to fit them to.</summary>
    public static CaptionModel ByHand() => new(Read(Given));

    private static class Shared
    {
        internal static readonly CaptionModel Instance = new(Read(Table, Given));
    }
}
