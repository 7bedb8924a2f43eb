using Corpus.Facts;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>CORP4002: parts that do not make the total that the text states.</summary>
internal sealed class TotalRule : IRule
{
    /// <summary>What lies farther off is no sum of these parts at all.</summary>
    private const decimal FarthestOff = 0.25m;

    public RuleDescriptor Descriptor { get; } = new("CORP4002", "The parts do not make the total", Severity.Warning);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        foreach (var (total, parts, areAll) in new TotalFinder(context).Find())
        {
            var (sum, rounding) = (0m, Stated.Half(total));
            foreach (var part in parts)
            {
                sum += part.Value ?? 0;
                rounding += Stated.Half(part);
            }

            var stated = total.Value ?? 0;
            if (Math.Abs(sum - stated) <= rounding || Math.Abs(sum - stated) > Math.Abs(stated) * FarthestOff || (sum < stated && !areAll))
            {
                continue;
            }

            findings.Add(Descriptor.At(
                total.Range,
                $"The parts do not make this total: {Arithmetic.Sum(parts, sum)}, not '{Excerpt.Of(context.Text, total.Range)}'. One of the figures is "
                + "wrong, or the parts are not all. Correct the figure, or say what is missing.",
                [.. parts.Select(part => part.Range)]));
        }
    }
}
