using Corpus.Reading.Rules.Across;

namespace Corpus.Reading.Rules.QuoteRules;

/// <summary>Quotations that stand in two documents, word for word or nearly. They find each other by their word sequences.</summary>
internal static class QuoteTwins
{
    /// <summary>The share of the shorter quotation's sequences that the other must hold. Of the shortest, these are two.</summary>
    private const double LeastShared = 0.4;

    private const int FewestShared = 2;

    public static readonly TwinMeasure<EquatableArray<ulong>> Measure = new(static sequences => sequences, FewestShared, SharedBy, LeastShared);

    public static TwinGroup<EquatableArray<ulong>> Of(KeyGroup group) => TwinGroup<EquatableArray<ulong>>.Of(
        group, static document => new EquatableArray<EquatableArray<ulong>>([.. document.Quotes.Select(quote => quote.Sequences)]));

    /// <summary>The share of the shorter one's sequences that the other holds.</summary>
    private static double SharedBy(EquatableArray<ulong> first, EquatableArray<ulong> second)
    {
        var (shorter, longer) = first.Count <= second.Count ? (first, second) : (second, first);
        var held = longer.AsSpan();
        var count = 0;
        foreach (var sequence in shorter.AsSpan())
        {
            count += held.IndexOf(sequence) >= 0 ? 1 : 0;
        }

        return count / (double)shorter.Count;
    }
}
