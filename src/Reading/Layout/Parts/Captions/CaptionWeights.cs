using System.Globalization;
using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts.Captions;

/// <summary>What each trait says for a caption, from <c>caption-weights.tsv</c>. Immutable; built once per process.</summary>
internal sealed class CaptionWeights
{
    private readonly (LineTraits Trait, int Weight)[] ofLine;
    private readonly (CaptionTraits Trait, int Weight)[] ofCaption;
    private readonly int bias;

    private CaptionWeights()
    {
        var (lineRows, captionRows) = (new List<(LineTraits Trait, int Weight)>(), new List<(CaptionTraits Trait, int Weight)>());
        foreach (var row in LexiconTable.Rows("caption-weights"))
        {
            var weight = int.Parse(row[1], CultureInfo.InvariantCulture);
            if (row[0] == "Bias")
            {
                bias = weight;
            }
            else if (Enum.TryParse<CaptionTraits>(row[0], out var trait))
            {
                captionRows.Add((trait, weight));
            }
            else
            {
                lineRows.Add((LineTraitNames.Parse(row[0]), weight));
            }
        }

        (ofLine, ofCaption) = (lineRows.ToArray(), captionRows.ToArray());
    }

    public static CaptionWeights Default => Shared.Instance;

    /// <summary>The evidence that a line is a caption, as the table has it: above 0 for, below 0 against.</summary>
    public int Of(in LineFeatures line, CaptionTraits traits)
    {
        var sum = bias;
        foreach (var (trait, weight) in ofLine)
        {
            sum += line.Has(trait) ? weight : 0;
        }

        return sum + Of(traits);
    }

    public int Of(CaptionTraits traits)
    {
        var sum = 0;
        foreach (var (trait, weight) in ofCaption)
        {
            sum += (traits & trait) != 0 ? weight : 0;
        }

        return sum;
    }

    private static class Shared
    {
        internal static readonly CaptionWeights Instance = new();
    }
}
