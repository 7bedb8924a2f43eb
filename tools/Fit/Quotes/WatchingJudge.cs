using Corpus.Reading.Quotes;
using Corpus.Reading.Quotes.Attribution;
using Corpus.Reading.Quotes.Marks;

namespace Fit.Quotes;

/// <summary>Decides as the reader does, and notes for each annotated quote what spoke for the choice and for the right source.</summary>
internal sealed class WatchingJudge(NewsDocument document, QuoteModel model) : QuoteJudge(model)
{
    private readonly Dictionary<GoldQuote, string> notes = [];

    public override Choice Choose(MarkPair pair, List<Candidate> candidates, SpeakerReader speakers, int lastSpeaker)
    {
        var choice = base.Choose(pair, candidates, speakers, lastSpeaker);
        if (document.Find(pair.Range) is { IsJudged: true } quote)
        {
            var right = candidates.Where(candidate => RightSpeaker.Is(document.Text, quote, speakers.Read(candidate, lastSpeaker)))
                .OrderByDescending(candidate => Weigh(candidate))
                .Select(candidate => $"{Weigh(candidate)} {candidate.Evidence}")
                .FirstOrDefault("no candidate");
            notes[quote] = $"{Weigh(choice.Best)} {choice.Best.Evidence}\t{right}";
        }

        return choice;
    }

    /// <summary>What spoke for the choice, then for the right source, parted by a tab; empty where the quote was not read.</summary>
    public string NoteOf(GoldQuote? quote) => quote is not null && notes.TryGetValue(quote, out var note) ? note : "\t";

    private int Weigh(Candidate candidate) => Model.Sources.Weigh((ulong)candidate.Evidence);
}
