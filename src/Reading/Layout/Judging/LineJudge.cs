using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Judging;

/// <summary>Weighs the lines of a page that may be one part of the article, each by what is seen of it. The weights stand in the part's table,
/// which <c>tools/Fit</c> makes.</summary>
internal class LineJudge<TSigns>(WeightTable<TSigns> weights)
    where TSigns : struct, Enum
{
    public LineJudge(params string[] tables)
        : this(new WeightTable<TSigns>(tables))
    {
    }

    /// <summary>What speaks for each line, in hundredths of a nat.</summary>
    public virtual int[] Weigh(List<SignedLine> lines)
    {
        var scores = new int[lines.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = weights.Weigh(lines[i].Signs);
        }

        return scores;
    }

    /// <summary>What speaks most for a line.</summary>
    public List<WeightReason> Reasons(ulong signs, int most) => weights.Reasons(signs, most);
}
