using Corpus.Reading.Quotes;
using Corpus.Reading.Quotes.Attribution;

namespace Fit.Quotes;

/// <summary>How a reading of one article compares with its annotation.</summary>
/// <param name="Right">Quotes found with the right speaker.</param>
internal sealed record QuoteResult(int Annotated, int Read, int Found, int Right)
{
    public static QuoteResult Of(NewsDocument document, QuoteModel model)
    {
        var reading = QuoteReader.Read(document.Prose, document.People, new QuoteJudge(model), CancellationToken.None);
        var pieces = reading.Quotes
            .SelectMany(quote => QuotedText.Pieces(document.Text, quote.Range).Select(piece => (Quote: quote, Gold: document.Find(piece))))
            .Where(piece => piece.Gold is null or { IsJudged: true })
            .ToArray();
        var hits = pieces.Where(piece => piece.Gold is not null).DistinctBy(piece => piece.Gold).ToArray();
        return new QuoteResult(
            document.Quotes.Count(quote => quote.IsJudged),
            pieces.Length,
            hits.Length,
            hits.Count(hit => RightSpeaker.Is(document.Text, hit.Gold!, hit.Quote.Speaker)));
    }
}
