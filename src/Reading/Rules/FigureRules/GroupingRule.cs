using Corpus.Facts;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>CORP4005: a number whose digits are grouped as no country groups them.</summary>
internal sealed class GroupingRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new("CORP4005", "The digits of a number are grouped wrongly", Severity.Warning);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        foreach (var (range, fault) in context.Facts.NumberFaults)
        {
            if (fault == NumberFault.Grouping)
            {
                findings.Add(Descriptor.At(
                    range,
                    $"'{Excerpt.Of(context.Text, range)}' is grouped as no number is: a digit is missing or too many, and no figure was made of it. "
                    + "Write the number with three digits between its commas."));
            }
        }
    }
}
