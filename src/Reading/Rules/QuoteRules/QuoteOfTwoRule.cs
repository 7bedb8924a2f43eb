using Corpus.Reading.Rules.Reports;

namespace Corpus.Reading.Rules.QuoteRules;

/// <summary>CORP3006: the same words given to one person here and to another in another document.</summary>
internal sealed class QuoteOfTwoRule : ICrossRule
{
    public RuleDescriptor Descriptor { get; } =
        new("CORP3006", "One quotation is given to two people", Severity.Warning) { SpansDocuments = true };

    public void Check(CrossContext context, List<LocatedFinding> findings)
    {
        foreach (var pair in context.QuotePairs)
        {
            if (pair is { SameWords: true, First.Speaker: { } first, Second.Speaker: { } second } && !SharesWord(first, second))
            {
                findings.Add(new LocatedFinding(
                    Descriptor.Id,
                    $"{second} says '{pair.Second.Text}' here, and {first} says the same in '{pair.FirstPath}': one of them did not. "
                    + "Correct the attribution that is wrong.",
                    pair.Second.Place,
                    new EquatableArray<DocumentPlace>([pair.First.Place]),
                    pair.Second.Text));
            }
        }
    }

    /// <summary>Whether two names may be one person's: <c>Wei Fenghe</c> and <c>Wei</c>.</summary>
    private static bool SharesWord(string first, string second) =>
        first.Split(' ').Intersect(second.Split(' '), StringComparer.OrdinalIgnoreCase).Any();
}
