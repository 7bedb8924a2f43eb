using Corpus.Facts;

namespace Corpus.Reading.Rules.StructureRules;

/// <summary>CORP2002: a document that has no running text.</summary>
internal sealed class NoBodyRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new("CORP2002", "The document has no body", Severity.Error) { StopsOutput = true };

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        if (context.Facts is { Paragraphs.Length: 0, Headline: { } headline })
        {
            findings.Add(Descriptor.At(
                headline,
                "No paragraph follows here: the article would compile without its text. "
                + "Paste the running text below the headline, a paragraph a line."));
        }
    }
}
