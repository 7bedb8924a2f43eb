using System.Globalization;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Lines;

/// <summary>What each trait says for body text, from <c>line-weights.tsv</c>. Immutable; built once per process.</summary>
internal sealed class LineWeights
{
    /// <summary>From so many words on a longer line counts no more than this one.</summary>
    private const int FullWords = 40;

    /// <summary>What a line counts however short it is, in words.</summary>
    private const int LeastWords = 5;

    private readonly int[] body = new int[64];
    private readonly int[] headline = new int[64];
    private readonly int bodyBias;
    private readonly int headlineBias;

    private LineWeights()
    {
        foreach (var row in LexiconTable.Rows("line-weights"))
        {
            var (ofBody, ofHeadline) = (Number(row[1]), Number(row[2]));
            if (row[0] == "Bias")
            {
                (bodyBias, headlineBias) = (ofBody, ofHeadline);
                continue;
            }

            var bit = Bit((ulong)LineTraitNames.Parse(row[0]));
            (body[bit], headline[bit]) = (ofBody, ofHeadline);
        }
    }

    public static LineWeights Default => Shared.Instance;

    /// <summary>The evidence that a line is body text, as the table has it: above 0 for, below 0 against.</summary>
    public int OfBody(LineTraits traits) => bodyBias + Sum(body, traits);

    /// <summary>The evidence that a line is the headline.</summary>
    public int OfHeadline(LineTraits traits) => headlineBias + Sum(headline, traits);

    /// <summary>The evidence weighed with the line's length: a wrong long line costs the reader more than a wrong short one.</summary>
    public int Weighed(in LineFeatures line) => line.IsBlank ? 0 : OfBody(line.Traits) * (Math.Min(line.Words, FullWords) + LeastWords);

    private static int Sum(int[] weights, LineTraits traits)
    {
        var sum = 0;
        for (var rest = (ulong)traits; rest != 0; rest &= rest - 1)
        {
            sum += weights[Bit(rest)];
        }

        return sum;
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    /// <summary>Place of the lowest bit (de Bruijn: <c>BitOperations</c> is missing on netstandard2.0).</summary>
    private static int Bit(ulong bits) => Places[(int)(((bits & (~bits + 1)) * 0x03F79D71B4CB0A89UL) >> 58)];

    private static ReadOnlySpan<byte> Places =>
    [
        0, 1, 48, 2, 57, 49, 28, 3, 61, 58, 50, 42, 38, 29, 17, 4, 62, 55, 59, 36, 53, 51, 43, 22, 45, 39, 33, 30, 24, 18, 12, 5,
        63, 47, 56, 27, 60, 41, 37, 16, 54, 35, 52, 21, 44, 32, 23, 11, 46, 26, 40, 15, 34, 20, 31, 10, 25, 14, 19, 9, 13, 8, 7, 6,
    ];

    private static class Shared
    {
        internal static readonly LineWeights Instance = new();
    }
}
