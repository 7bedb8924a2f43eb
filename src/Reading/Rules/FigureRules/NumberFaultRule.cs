using Corpus.Facts;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>A rule on numbers of which the figure stage could make no figure: where each stands, and what was wrong with it, it says itself.</summary>
/// <param name="fault">The fault that the rule tells of.</param>
/// <param name="message">What is said behind the number's words.</param>
internal abstract class NumberFaultRule(RuleDescriptor descriptor, NumberFault fault, string message) : IRule
{
    public RuleDescriptor Descriptor { get; } = descriptor;

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        foreach (var (range, found) in context.Facts.NumberFaults)
        {
            if (found == fault)
            {
                findings.Add(Descriptor.At(range, $"'{Excerpt.Of(context.Text, range)}' {message}"));
            }
        }
    }
}
