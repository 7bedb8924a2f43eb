using Corpus.Facts;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>CORP4008: a number that no <c>decimal</c> holds.</summary>
internal sealed class TooLargeNumberRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new("CORP4008", "No decimal holds the number", Severity.Warning);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        foreach (var (range, fault) in context.Facts.NumberFaults)
        {
            if (fault == NumberFault.Overflow)
            {
                findings.Add(Descriptor.At(
                    range,
                    $"'{Excerpt.Of(context.Text, range)}' has more digits than a decimal keeps (28): no figure was made of it. "
                    + "Round the number, or allow it by a suppression."));
            }
        }
    }
}
