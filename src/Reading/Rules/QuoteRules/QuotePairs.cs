using Corpus.Reading.Rules.Across;

namespace Corpus.Reading.Rules.QuoteRules;

/// <summary>
/// Finds quotations that stand in two documents, word for word or nearly. They meet by word sequences: one that stands in a single quotation is
/// never entered, and of those that others hold, a few of each quotation must do, so that the cost grows with the number of quotations.
/// </summary>
internal sealed class QuotePairs
{
    /// <summary>Sequences that a quotation is looked up by: those of the least hash, which another one of nearly the same words picks, too.</summary>
    private const int MostLookedUp = 6;

    /// <summary>Quotations that a sequence is remembered for.</summary>
    private const int MostPerSequence = 8;

    /// <summary>The share of the shorter quotation's sequences that the other must hold. Of the shortest, these are two.</summary>
    private const double LeastShared = 0.4;

    private const int FewestShared = 2;

    private readonly Quotation[] quotes;
    private readonly RepeatedKeys repeated;
    private readonly SequenceHolders holders;

    /// <summary>How many of the looked-up sequences each quotation holds, and which hold any.</summary>
    private readonly int[] shared;

    private readonly List<int> met = [];

    private QuotePairs(Quotation[] quotes)
    {
        this.quotes = quotes;
        shared = new int[quotes.Length];
        holders = new SequenceHolders(quotes.Length * MostLookedUp, MostPerSequence);
        repeated = new RepeatedKeys(quotes.Sum(quote => quote.Sequences.Count));
        foreach (var quote in quotes)
        {
            foreach (var sequence in quote.Sequences.AsSpan())
            {
                repeated.Add(sequence);
            }
        }
    }

    /// <summary>Each quotation with the earlier one of another document that is most like it, in the order of the documents' paths.</summary>
    public static EquatableArray<QuoteTwins> Among(IReadOnlyList<QuoteGroup> groups)
    {
        var documents = Enumerable.Range(0, groups.Count)
            .SelectMany(group => Enumerable.Range(0, groups[group].Claims.Count).Select(at => new DocumentSpot(group, at)))
            .Select(spot => (Spot: spot, Claim: groups[spot.Group].Claims[spot.At]))
            .Where(document => document.Claim.Quotes.Count > 0)
            .OrderBy(document => document.Claim.Document);
        var quotes = new List<Quotation>();
        foreach (var (spot, claim) in documents)
        {
            for (var quote = 0; quote < claim.Quotes.Count; quote++)
            {
                quotes.Add(new Quotation(new QuoteSpot(spot, quote), claim.Quotes[quote]));
            }
        }

        var (pairs, found) = (new QuotePairs([.. quotes]), new List<QuoteTwins>());
        for (var (quote, first) = (0, 0); quote < quotes.Count; quote++)
        {
            first = quotes[quote].Spot.Document == quotes[first].Spot.Document ? first : quote;
            if (pairs.Twin(quote, first) is { } twin)
            {
                found.Add(new QuoteTwins(quotes[twin].Spot, quotes[quote].Spot));
            }
        }

        return new EquatableArray<QuoteTwins>([.. found]);
    }

    /// <summary>The earlier quotation that is most like this one, which is remembered for those that follow.</summary>
    /// <param name="firstOfDocument">The first quotation of its document: all before it are others'.</param>
    private int? Twin(int quote, int firstOfDocument)
    {
        Span<ulong> least = stackalloc ulong[MostLookedUp];
        least.Fill(ulong.MaxValue);
        foreach (var sequence in quotes[quote].Sequences.AsSpan())
        {
            if (repeated.MayRepeat(sequence))
            {
                KeepLeast(least, sequence);
            }
        }

        foreach (var sequence in least)
        {
            if (sequence != ulong.MaxValue)
            {
                Meet(sequence, quote, firstOfDocument);
            }
        }

        return MostAlike(quote);
    }

    private static void KeepLeast(Span<ulong> least, ulong sequence)
    {
        for (var i = 0; i < least.Length && sequence != least[i]; i++)
        {
            if (sequence < least[i])
            {
                (sequence, least[i]) = (least[i], sequence);
            }
        }
    }

    private void Meet(ulong sequence, int quote, int firstOfDocument)
    {
        foreach (var other in holders.Add(sequence, quote))
        {
            if (other < firstOfDocument && shared[other]++ == 0)
            {
                met.Add(other);
            }
        }
    }

    /// <summary>Of the quotations met, the one that shares most with this one, the first of several.</summary>
    private int? MostAlike(int quote)
    {
        var (best, most) = (-1, 0.0);
        foreach (var other in met)
        {
            if (shared[other] >= FewestShared
                && SharedBy(quotes[quote].Sequences, quotes[other].Sequences) is var share && (share > most || (share == most && other < best)))
            {
                (best, most) = (other, share);
            }

            shared[other] = 0;
        }

        met.Clear();
        return most < LeastShared ? null : best;
    }

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

    private readonly record struct Quotation(QuoteSpot Spot, EquatableArray<ulong> Sequences);
}
