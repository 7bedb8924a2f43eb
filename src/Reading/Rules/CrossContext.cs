using Corpus.Reading.Rules.Across;
using Corpus.Reading.Rules.QuoteRules;

namespace Corpus.Reading.Rules;

/// <summary>What the rules across documents look at: what was found by the keys of all, in groups as they are gathered.</summary>
internal sealed class CrossContext(
    IReadOnlyList<KeyGroup> groups, IReadOnlyList<NameClash> clashes, IReadOnlyList<NearPair> nearPairs, IReadOnlyList<QuoteTwins> quoteTwins)
{
    public IReadOnlyList<NameClash> NameClashes { get; } = clashes;

    public IReadOnlyList<NearPair> NearPairs { get; } = nearPairs;

    /// <summary>Quotations that share most of their wording with one of an earlier document.</summary>
    public IEnumerable<QuotePair> QuotePairs => quoteTwins.Select(twins =>
    {
        var (first, second) = (At(twins.First.Document), At(twins.Second.Document));
        return new QuotePair(first.Quotes[twins.First.Quote], first.Path, second.Quotes[twins.Second.Quote], second.Path);
    });

    /// <param name="documents">The keys of all documents that compile, in the order of their paths.</param>
    public static CrossContext Of(DocumentKeys[] documents)
    {
        var group = new KeyGroup(new EquatableArray<DocumentKeys>(documents));
        return new CrossContext(
            [group],
            NameGroup.Clashes([NameGroup.Of(group)]),
            NearDuplicates.Among([SketchGroup.Of(group)]),
            QuoteRules.QuotePairs.Among([QuoteGroup.Of(group)]));
    }

    public DocumentKeys At(DocumentSpot spot) => groups[spot.Group].Documents[spot.At];
}
