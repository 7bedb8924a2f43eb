using Corpus.Reading.Quotes.Marks;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>Decides on each pair of marks, by the weights of a model; a fit decides by what is known instead.</summary>
internal class QuoteJudge(QuoteModel model)
{
    protected QuoteModel Model => model;

    /// <param name="candidates">Nobody first.</param>
    /// <param name="speakers">Tells who a candidate is.</param>
    /// <param name="lastSpeaker">The person quoted last, -1 where nobody was.</param>
    public virtual Choice Choose(MarkPair pair, List<Candidate> candidates, SpeakerReader speakers, int lastSpeaker)
    {
        var (best, bestWeight) = (0, int.MinValue);
        for (var i = 0; i < candidates.Count; i++)
        {
            var weight = model.Sources.Weigh((ulong)candidates[i].Evidence);
            (best, bestWeight) = weight > bestWeight ? (i, weight) : (best, bestWeight);
        }

        return new Choice(AtMarks(candidates[best], candidates), bestWeight - model.Sources.Weigh((ulong)candidates[0].Evidence));
    }

    /// <summary><c>Ann rejected the report, saying "…"</c>: of several verbs of one source the one at the marks quotes.</summary>
    private static Candidate AtMarks(Candidate best, List<Candidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (candidate.Phrase == best.Phrase && candidate.Via == best.Via && best.Cue >= 0
                && (candidate.Evidence & Evidence.CueRightBefore) != 0)
            {
                return candidate;
            }
        }

        return best;
    }

    /// <summary>Whether the marks hold a term.</summary>
    public virtual bool IsTerm(MarkPair pair, TermTraits traits) => model.Terms.Weigh((ulong)traits) > 0;
}
