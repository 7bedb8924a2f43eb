using Corpus.Reading.Rules.Reports;

namespace Corpus.Reading.Rules;

/// <summary>A check across documents. It sees small keys of each, never their texts, so that an edit of one document reads one document.</summary>
internal interface ICrossRule
{
    RuleDescriptor Descriptor { get; }

    void Check(CrossContext context, List<LocatedFinding> findings);
}
