using Corpus.Facts;
using Corpus.Reading.Quotes;
using Corpus.Reading.Quotes.Attribution;

namespace Fit.Quotes;

/// <summary>How a reading of one article compares with its annotation.</summary>
/// <param name="Right">Quotes found with the right speaker.</param>
/// <param name="Outcomes">For each annotated quote and each that is none, the kind of its source and what became of it.</param>
internal sealed record QuoteResult(string Id, int Annotated, int Read, int Found, int Right, QuoteOutcome[] Outcomes)
{
    public static QuoteResult Of(NewsDocument document, QuoteModel model)
    {
        var judge = new WatchingJudge(document, model);
        var reading = QuoteReader.Read(document.Prose, document.People, judge, CancellationToken.None);
        var pieces = reading.Quotes
            .SelectMany(quote => QuotedText.Pieces(document.Text, quote.Range).Select(piece => (Quote: quote, Gold: document.Find(piece))))
            .Where(piece => piece.Gold is null or { IsJudged: true })
            .ToArray();
        var hits = pieces.Where(piece => piece.Gold is not null).DistinctBy(piece => piece.Gold).ToArray();
        var found = hits.Select(hit => hit.Gold!).ToHashSet();
        var judged = document.Quotes.Where(quote => quote.IsJudged).ToArray();
        var outcomes = hits
            .Select(hit => new QuoteOutcome(
                hit.Gold!.Kind, Became(document, hit.Gold!, hit.Quote.Speaker), hit.Gold!.Range, hit.Quote.Speaker?.Mention, judge.NoteOf(hit.Gold)))
            .Concat(judged.Where(quote => !found.Contains(quote))
                .Select(quote => new QuoteOutcome(quote.Kind, QuoteOutcome.Missed, quote.Range, null, judge.NoteOf(quote))))
            .Concat(pieces.Where(piece => piece.Gold is null).Select(piece => new QuoteOutcome(
                "", QuoteOutcome.NoQuote, piece.Quote.Range, piece.Quote.Speaker?.Mention, judge.NoteOf(null))))
            .ToArray();
        return new QuoteResult(
            document.Id,
            judged.Length,
            pieces.Length,
            hits.Length,
            outcomes.Count(outcome => outcome.Became == QuoteOutcome.Right),
            outcomes);
    }

    private static string Became(NewsDocument document, GoldQuote gold, SpeakerFact? speaker) =>
        RightSpeaker.Is(document.Text, gold, speaker) ? QuoteOutcome.Right
        : speaker is { } read ? $"read {read.Kind.ToString().ToLowerInvariant()}"
        : "read nobody";
}
