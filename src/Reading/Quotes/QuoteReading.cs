using Corpus.Facts;
using Corpus.Reading.Quotes.Attribution;

namespace Corpus.Reading.Quotes;

/// <summary>What the marks of a document hold.</summary>
/// <param name="Quotes">In text order.</param>
/// <param name="Terms">Words in marks that nobody is quoted with, in text order.</param>
/// <param name="Reasons">For each quote what decided on its speaker.</param>
internal sealed record QuoteReading(QuoteFact[] Quotes, TextRange[] Terms, Evidence[] Reasons)
{
    public static readonly QuoteReading Nothing = new([], [], []);

    /// <summary>What two readings of different passages hold, in text order; utterances are numbered anew.</summary>
    public QuoteReading With(QuoteReading other)
    {
        var quotes = new QuoteFact[Quotes.Length + other.Quotes.Length];
        var reasons = new Evidence[quotes.Length];
        var (here, there, utterance, last) = (0, 0, -1, (IsHere: false, Utterance: -1));
        for (var i = 0; i < quotes.Length; i++)
        {
            var isHere = there == other.Quotes.Length || (here < Quotes.Length && Quotes[here].Range.Start < other.Quotes[there].Range.Start);
            (quotes[i], reasons[i]) = isHere ? (Quotes[here], Reasons[here++]) : (other.Quotes[there], other.Reasons[there++]);
            utterance += last == (isHere, quotes[i].Utterance) ? 0 : 1;
            last = (isHere, quotes[i].Utterance);
            quotes[i] = quotes[i] with { Utterance = utterance };
        }

        TextRange[] terms = [.. Terms, .. other.Terms];
        Array.Sort(terms);
        return new QuoteReading(quotes, terms, reasons);
    }
}
