using Corpus.Facts;

namespace Corpus.Reading.Rules.StructureRules;

/// <summary>CORP2001: a document in which no line reads like a headline.</summary>
internal sealed class NoHeadlineRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new("CORP2001", "The document has no headline", Severity.Error) { StopsOutput = true };

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        if (context.Facts is { Headline: null, Paragraphs.Length: > 0 })
        {
            findings.Add(Descriptor.At(
                context.Title,
                "No line of this document reads like a headline: the article would have no name in the corpus. "
                + "Put the headline on a line of its own above the text."));
        }
    }
}
