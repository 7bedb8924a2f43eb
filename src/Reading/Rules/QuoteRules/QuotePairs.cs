namespace Corpus.Reading.Rules.QuoteRules;

/// <summary>
/// Finds quotations that stand in two documents, word for word or nearly. They are looked up by their four-word sequences; a sequence that
/// many quotations hold says nothing and is dropped, so that the cost grows with the number of quotations.
/// </summary>
internal sealed class QuotePairs
{
    private const int WordsInSequence = 4;
    private const int MostPerSequence = 8;

    /// <summary>The share of the shorter quotation's sequences that the other must hold.</summary>
    private const double LeastShared = 0.4;

    private readonly IReadOnlyList<DocumentKeys> documents;
    private readonly Dictionary<ulong, List<(int Document, int Quote)>> places = [];

    private QuotePairs(IReadOnlyList<DocumentKeys> documents) => this.documents = documents;

    /// <summary>Each quotation with the earlier one of another document that is most like it, in the order of the documents.</summary>
    public static IEnumerable<QuotePair> Among(IReadOnlyList<DocumentKeys> documents)
    {
        var pairs = new QuotePairs(documents);
        for (var document = 0; document < documents.Count; document++)
        {
            for (var quote = 0; quote < documents[document].Quotes.Count; quote++)
            {
                if (pairs.Find(document, quote) is { } pair)
                {
                    yield return pair;
                }

                pairs.Learn(document, quote);
            }
        }
    }

    private QuotePair? Find(int document, int quote)
    {
        var words = documents[document].Quotes[quote].Words;
        var shared = new Dictionary<(int Document, int Quote), int>();
        for (var i = 0; i + WordsInSequence <= words.Count; i++)
        {
            foreach (var place in places.TryGetValue(Key(words, i), out var known) ? known : [])
            {
                if (place.Document != document)
                {
                    shared[place] = shared.TryGetValue(place, out var count) ? count + 1 : 1;
                }
            }
        }

        var (best, most) = (default((int Document, int Quote)), 0.0);
        foreach (var entry in shared)
        {
            var other = documents[entry.Key.Document].Quotes[entry.Key.Quote].Words.Count;
            var share = entry.Value / (double)(Math.Min(words.Count, other) - WordsInSequence + 1);
            if (share > most || (share == most && entry.Key.CompareTo(best) < 0))
            {
                (best, most) = (entry.Key, share);
            }
        }

        return most < LeastShared ? null : new QuotePair(
            documents[best.Document].Quotes[best.Quote], documents[best.Document].Path,
            documents[document].Quotes[quote], documents[document].Path);
    }

    private void Learn(int document, int quote)
    {
        var words = documents[document].Quotes[quote].Words;
        for (var i = 0; i + WordsInSequence <= words.Count; i++)
        {
            var key = Key(words, i);
            if (!places.TryGetValue(key, out var known))
            {
                places.Add(key, known = []);
            }

            if (known.Count < MostPerSequence)
            {
                known.Add((document, quote));
            }
        }
    }

    private static ulong Key(EquatableArray<uint> words, int at)
    {
        var key = 17UL;
        for (var i = at; i < at + WordsInSequence; i++)
        {
            key = unchecked((key ^ words[i]) * 0x9E3779B97F4A7C15UL);
            key ^= key >> 29;
        }

        return key;
    }
}
