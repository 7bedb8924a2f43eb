using Corpus.Reading.Rules.Across;
using Corpus.Reading.Rules.QuoteRules;
using Corpus.Reading.Rules.StructureRules;

namespace Corpus.Reading.Rules;

/// <summary>What the rules across documents look at: what was found by the keys of all, in groups as they are gathered.</summary>
internal sealed class CrossContext(
    IReadOnlyList<KeyGroup> groups, IReadOnlyList<NameClash> clashes, IReadOnlyList<TwinPair> nearPairs, IReadOnlyList<TwinPair> quoteTwins)
{
    public IReadOnlyList<NameClash> NameClashes { get; } = clashes;

    /// <summary>Documents of nearly the wording of an earlier one.</summary>
    public IReadOnlyList<TwinPair> NearPairs { get; } = nearPairs;

    /// <summary>Quotations that share most of their wording with one of an earlier document.</summary>
    public IEnumerable<QuotePair> QuotePairs => quoteTwins.Select(twins =>
    {
        var (first, second) = (At(twins.First.Document), At(twins.Second.Document));
        return new QuotePair(first.Quotes[twins.First.Item], first.Path, second.Quotes[twins.Second.Item], second.Path);
    });

    /// <param name="documents">The keys of all documents that compile.</param>
    public static CrossContext Of(DocumentKeys[] documents, CancellationToken cancellation)
    {
        var group = new KeyGroup(new EquatableArray<DocumentKeys>([.. documents.OrderBy(document => document.Id)]));
        return new CrossContext(
            [group],
            NameGroup.Clashes([NameGroup.Of(group)]),
            new TwinFinder<TextSketch>(NearDuplicates.Measure).Among([NearDuplicates.Of(group)], cancellation),
            new TwinFinder<EquatableArray<ulong>>(QuoteTwins.Measure).Among([QuoteTwins.Of(group)], cancellation));
    }

    public DocumentKeys At(DocumentSpot spot) => groups[spot.Group].Documents[spot.At];
}
