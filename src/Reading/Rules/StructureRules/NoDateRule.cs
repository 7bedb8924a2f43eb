using Corpus.Facts;

namespace Corpus.Reading.Rules.StructureRules;

/// <summary>CORP2011: an article that states no day of publication.</summary>
internal sealed class NoDateRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new("CORP2011", "The article states no day of publication", Severity.Info);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        if (context.Facts is { Published: null, Paragraphs.Length: > 0 })
        {
            findings.Add(Descriptor.At(
                context.Title,
                "No day of publication stands at this article: what it dates by 'last year' or 'on Monday' stays without a date. "
                + "If the page states the day, paste its line above the text: 'Published April 25, 2022'."));
        }
    }
}
