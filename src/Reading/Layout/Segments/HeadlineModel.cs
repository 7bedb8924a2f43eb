using System.Globalization;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Segments;

/// <summary>What each sign says for a line as the headline, in hundredths of a nat, from <c>headline-weights.tsv</c>.
/// Immutable; built once per process. <c>tools/Fit</c> makes the table.</summary>
internal sealed class HeadlineModel
{
    public const string Weights = "headline-weights";

    private readonly int[] weights;

    internal HeadlineModel(int[] weights) => this.weights = weights;

    public static HeadlineModel Default => Shared.Instance;

    public int Weight(int sign) => weights[sign];

    public int Score(in Evidence evidence)
    {
        var sum = 0;
        foreach (var sign in evidence.Numbers)
        {
            sum += weights[sign];
        }

        return sum;
    }

    /// <summary>What weighs most for or against the line, the heaviest first.</summary>
    public LineReason[] Reasons(in Evidence evidence, int most)
    {
        var reasons = new List<LineReason>();
        foreach (var sign in evidence.Numbers)
        {
            reasons.Add(new LineReason(Evidence.PlaceOf(sign), Evidence.NameOf(sign), weights[sign]));
        }

        reasons.Sort((left, right) => Math.Abs(right.Weight).CompareTo(Math.Abs(left.Weight)));
        return reasons.GetRange(0, Math.Min(most, reasons.Count)).ToArray();
    }

    private static HeadlineModel Read()
    {
        var weights = new int[Evidence.Count];
        foreach (var row in LexiconTable.Rows(Weights))
        {
            weights[Evidence.Parse(row[0], row[1])] = int.Parse(row[2], CultureInfo.InvariantCulture);
        }

        return new HeadlineModel(weights);
    }

    private static class Shared
    {
        internal static readonly HeadlineModel Instance = Read();
    }
}
