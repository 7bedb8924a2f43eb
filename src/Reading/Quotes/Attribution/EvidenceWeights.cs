using System.Globalization;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>The weights of <c>evidence.tsv</c>.</summary>
internal sealed class EvidenceWeights
{
    private readonly int[] weights = new int[64];

    private EvidenceWeights()
    {
        foreach (var row in LexiconTable.Rows("evidence"))
        {
            weights[BitOf(row[0])] = int.Parse(row[1], CultureInfo.InvariantCulture);
        }
    }

    public static EvidenceWeights Default => Shared.Instance;

    /// <summary>The sum of the weights of all flags that are set.</summary>
    public int Weigh(Evidence evidence)
    {
        var sum = 0;
        var rest = (ulong)evidence;
        for (var bit = 0; rest != 0; bit++, rest >>= 1)
        {
            sum += (rest & 1) != 0 ? weights[bit] : 0;
        }

        return sum;
    }

    private static int BitOf(string name)
    {
        if (!Enum.TryParse<Evidence>(name, out var evidence) || evidence == Evidence.None)
        {
            throw new InvalidOperationException($"evidence.tsv weighs '{name}', which is no {nameof(Evidence)}.");
        }

        var bit = 0;
        while ((ulong)evidence >> bit != 1)
        {
            bit++;
        }

        return bit;
    }

    private static class Shared
    {
        internal static readonly EvidenceWeights Instance = new();
    }
}
