using Corpus.Facts;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>CORP4004: shares of one whole that come to more than 100 per cent.</summary>
internal sealed class SharesRule : IRule
{
    private const decimal Whole = 100;

    public RuleDescriptor Descriptor { get; } = new("CORP4004", "The shares of one whole come to more than 100 per cent", Severity.Warning);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        foreach (var shares in new ShareFinder(context).Find())
        {
            var (sum, rounding) = (0m, 0m);
            foreach (var share in shares)
            {
                sum += share.Value ?? 0;
                rounding += Stated.Half(share);
            }

            if (sum - rounding > Whole)
            {
                findings.Add(Descriptor.At(
                    shares[0].Range,
                    $"The shares of this whole come to more than 100 per cent: {Arithmetic.Sum(shares, sum)}. One of them is wrong, or they are "
                    + "shares of different wholes. Correct the share, or say of what each is one.",
                    [.. shares.Skip(1).Select(share => share.Range)]));
            }
        }
    }
}
