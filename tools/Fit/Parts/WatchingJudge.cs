using Corpus.Reading.Layout.Judging;
using Corpus.Reading.Lexicon;

namespace Fit.Parts;

/// <summary>Keeps the lines that the reader would judge, and takes none of them.</summary>
internal sealed class WatchingJudge<TSigns>() : LineJudge<TSigns>(new WeightTable<TSigns>(new int[WeightTable<TSigns>.Count]))
    where TSigns : struct, Enum
{
    public SignedLine[] Seen { get; private set; } = [];

    public override int[] Weigh(List<SignedLine> lines)
    {
        Seen = [.. Seen, .. lines];
        return new int[lines.Count];
    }
}
