using System.Globalization;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Segments;

/// <summary>What each sign of a line says for it as one part of the article, in hundredths of a nat. Immutable.</summary>
internal class SignWeights
{
    private readonly int[] weights;

    /// <param name="weights">By number, as <see cref="Evidence"/> counts.</param>
    protected SignWeights(int[] weights) => this.weights = weights;

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

    /// <summary>Reads tables of place, sign and weight; what several of them weigh is the sum.</summary>
    protected static int[] Read(params string[] tables)
    {
        var weights = new int[Evidence.Count];
        foreach (var row in tables.SelectMany(LexiconTable.Rows))
        {
            weights[Evidence.Parse(row[0], row[1])] += int.Parse(row[2], CultureInfo.InvariantCulture);
        }

        return weights;
    }
}
