using Corpus.Reading.Rules.QuoteRules;

namespace Corpus.Reading.Rules;

/// <summary>What the rules across documents look at, each fact found once for all of them.</summary>
/// <param name="documents">The keys of all documents that compile, in the order of their paths.</param>
internal sealed class CrossContext(IReadOnlyList<DocumentKeys> documents)
{
    private IReadOnlyList<QuotePair>? quotePairs;

    public IReadOnlyList<DocumentKeys> Documents { get; } = documents;

    /// <summary>Quotations that share most of their wording with one of an earlier document.</summary>
    public IReadOnlyList<QuotePair> QuotePairs => quotePairs ??= QuoteRules.QuotePairs.Among(Documents);
}
