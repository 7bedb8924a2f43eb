using Corpus.Facts;

namespace Corpus.Reading.Rules;

/// <summary>A check of one document. Stateless; one file a rule, named in <see cref="RuleSet"/>.</summary>
internal interface IRule
{
    RuleDescriptor Descriptor { get; }

    void Check(RuleContext context, List<FindingFact> findings);
}
