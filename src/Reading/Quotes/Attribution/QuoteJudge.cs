using Corpus.Reading.Quotes.Marks;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>Decides on each pair of marks, by the weights of a model; a fit decides by what is known instead.</summary>
internal class QuoteJudge(QuoteModel model)
{
    private readonly List<int> weights = [];

    protected QuoteModel Model => model;

    /// <param name="candidates">Nobody first.</param>
    /// <param name="speakers">Tells who a candidate is.</param>
    /// <param name="lastSpeaker">The person quoted last, -1 where nobody was.</param>
    public virtual Choice Choose(MarkPair pair, List<Candidate> candidates, SpeakerReader speakers, int lastSpeaker)
    {
        weights.Clear();
        foreach (var candidate in candidates)
        {
            weights.Add(model.Sources.Weigh((ulong)candidate.Evidence));
        }

        var (best, bestWeight) = (0, weights[0]);
        for (var i = 1; i < candidates.Count; i++)
        {
            var weight = Together(candidates, i);
            (best, bestWeight) = weight > bestWeight ? (i, weight) : (best, bestWeight);
        }

        return new Choice(AtMarks(candidates[best], candidates), bestWeight - weights[0]);
    }

    /// <summary>
    /// What speaks for a phrase in all places where it was found, if the candidate is the likeliest of them: <c>Ann rejected the report, saying
    /// "…"</c> finds Ann by both verbs.
    /// </summary>
    private int Together(List<Candidate> candidates, int index)
    {
        var sum = weights[index];
        for (var i = 1; i < candidates.Count; i++)
        {
            if (i == index || candidates[i].Phrase != candidates[index].Phrase)
            {
                continue;
            }

            if (weights[i] > weights[index] || (weights[i] == weights[index] && i < index))
            {
                return int.MinValue;
            }

            sum = SoftSum.Default.Of(sum, weights[i]);
        }

        return sum;
    }

    /// <summary>
    /// <c>Ann rejected the report, saying "…"</c>: of several verbs of one source the one at the marks quotes. <c>Added Lopez: "…"</c>: a source found
    /// by its colon alone has the verb before it.
    /// </summary>
    private static Candidate AtMarks(Candidate best, List<Candidate> candidates)
    {
        var place = best.Cue >= 0 ? Evidence.CueRightBefore : Evidence.Inverted;
        foreach (var candidate in candidates)
        {
            if (candidate.Phrase == best.Phrase && candidate.Via == best.Via && candidate.Cue >= 0 && (candidate.Evidence & place) != 0
                && (candidate.Evidence & Evidence.Thought) == 0)
            {
                return candidate;
            }
        }

        return best;
    }

    /// <summary>Whether the marks hold a term.</summary>
    public virtual bool IsTerm(MarkPair pair, TermTraits traits) => model.Terms.Weigh((ulong)traits) > 0;
}
