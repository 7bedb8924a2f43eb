using Corpus.Reading.Quotes;
using Corpus.Reading.Quotes.Attribution;
using Corpus.Reading.Quotes.Marks;

namespace Fit.Quotes;

/// <summary>Gathers cases while the reader reads. In a guided pass the truth decides, so that each quote follows right ones.</summary>
internal sealed class CaseJudge(NewsDocument document, QuoteModel model, bool isGuided, QuoteCases cases) : QuoteJudge(model)
{
    public override Choice Choose(MarkPair pair, List<Candidate> candidates, SpeakerReader speakers, int lastSpeaker)
    {
        var choice = base.Choose(pair, candidates, speakers, lastSpeaker);
        if (document.Find(pair.Range) is not { IsJudged: true } quote)
        {
            return choice;
        }

        var right = candidates.ConvertAll(candidate => RightSpeaker.Is(document.Text, quote, speakers.Read(candidate, lastSpeaker))).ToArray();
        if (!right.Contains(true))
        {
            return choice;
        }

        cases.Sources.Add(new QuoteCase(candidates.ConvertAll(candidate => (ulong)candidate.Evidence).ToArray(), right));
        return isGuided ? choice with { Best = candidates[Array.IndexOf(right, true)] } : choice;
    }

    public override bool IsTerm(MarkPair pair, TermTraits traits)
    {
        var quote = document.Find(pair.Range);
        if (quote is null or { IsJudged: true })
        {
            cases.Terms.Add(new QuoteCase([(ulong)traits, 0], [quote is null, quote is not null]));
        }

        return isGuided ? quote is null : base.IsTerm(pair, traits);
    }
}
