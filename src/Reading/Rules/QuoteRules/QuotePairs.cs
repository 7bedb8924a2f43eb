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

    private readonly (QuoteKey Key, int Document)[] quotes;
    private readonly RepeatedKeys repeated;
    private readonly SequenceHolders holders;

    /// <summary>How many of the looked-up sequences each quotation holds, and which hold any.</summary>
    private readonly int[] shared;

    private readonly List<int> met = [];

    private QuotePairs((QuoteKey Key, int Document)[] quotes)
    {
        this.quotes = quotes;
        shared = new int[quotes.Length];
        holders = new SequenceHolders(quotes.Length * MostLookedUp, MostPerSequence);
        repeated = new RepeatedKeys(quotes.Sum(quote => quote.Key.Sequences.Count));
        foreach (var (quote, _) in quotes)
        {
            foreach (var sequence in quote.Sequences.AsSpan())
            {
                repeated.Add(sequence);
            }
        }
    }

    /// <summary>Each quotation with the earlier one of another document that is most like it, in the order of the documents.</summary>
    public static List<QuotePair> Among(IReadOnlyList<DocumentKeys> documents)
    {
        var quotes = new List<(QuoteKey, int)>();
        for (var document = 0; document < documents.Count; document++)
        {
            foreach (var quote in documents[document].Quotes.AsSpan())
            {
                quotes.Add((quote, document));
            }
        }

        var (pairs, found) = (new QuotePairs([.. quotes]), new List<QuotePair>());
        for (var quote = 0; quote < quotes.Count; quote++)
        {
            if (pairs.Twin(quote) is { } twin)
            {
                var ((first, of), (second, at)) = (pairs.quotes[twin], pairs.quotes[quote]);
                found.Add(new QuotePair(first, documents[of].Path, second, documents[at].Path));
            }
        }

        return found;
    }

    /// <summary>The earlier quotation that is most like this one, which is remembered for those that follow.</summary>
    private int? Twin(int quote)
    {
        Span<ulong> least = stackalloc ulong[MostLookedUp];
        least.Fill(ulong.MaxValue);
        foreach (var sequence in quotes[quote].Key.Sequences.AsSpan())
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
                Meet(sequence, quote);
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

    private void Meet(ulong sequence, int quote)
    {
        foreach (var other in holders.Add(sequence, quote))
        {
            if (quotes[other].Document != quotes[quote].Document && shared[other]++ == 0)
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
                && SharedBy(quotes[quote].Key, quotes[other].Key) is var share && (share > most || (share == most && other < best)))
            {
                (best, most) = (other, share);
            }

            shared[other] = 0;
        }

        met.Clear();
        return most < LeastShared ? null : best;
    }

    /// <summary>The share of the shorter one's sequences that the other holds.</summary>
    private static double SharedBy(QuoteKey first, QuoteKey second)
    {
        var (shorter, longer) = first.Sequences.Count <= second.Sequences.Count ? (first, second) : (second, first);
        var held = longer.Sequences.AsSpan();
        var count = 0;
        foreach (var sequence in shorter.Sequences.AsSpan())
        {
            count += held.IndexOf(sequence) >= 0 ? 1 : 0;
        }

        return count / (double)shorter.Sequences.Count;
    }
}
