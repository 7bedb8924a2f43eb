using Corpus.Reading.Rules.Reports;

namespace Corpus.Reading.Rules;

/// <summary>A check across documents. It sees small keys of each, never their texts, so that an edit of one document reads one document.</summary>
internal interface ICrossRule
{
    RuleDescriptor Descriptor { get; }

    /// <param name="documents">The keys of all documents that compile, in the order of their paths.</param>
    void Check(IReadOnlyList<DocumentKeys> documents, List<LocatedFinding> findings);
}
