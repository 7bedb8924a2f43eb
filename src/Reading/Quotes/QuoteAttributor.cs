using Corpus.Facts;
using Corpus.Reading.People;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Attribution;
using Corpus.Reading.Quotes.Marks;

namespace Corpus.Reading.Quotes;

/// <summary>Takes the pairs of a document in order, chooses the source of each and tells quotes from terms.</summary>
internal sealed class QuoteAttributor(OuterPhrases outer, ArticlePeople people, MarkStyle mainStyle)
{
    private readonly CandidateFinder finder = new(outer);
    private const Evidence InPassage = Evidence.CarriedInPassage | Evidence.CarriedWholeSentence;

    private readonly SettingReader settings = new(outer);
    private readonly TermJudge terms = new(outer, mainStyle);
    private readonly SpeakerReader speakers = new(outer, people);
    private readonly List<Candidate> candidates = [];
    private readonly List<QuoteFact> quotes = [];
    private readonly List<Evidence> reasons = [];
    private readonly List<TextRange> termRanges = [];
    private Candidate previous = Candidate.Nobody;
    private MarkPair previousPair;
    private int previousPassage = -1;
    private int utterance = -1;
    private int lastEnd = -1;
    private bool isTerm;

    /// <summary>Reads the pairs of one passage.</summary>
    public void Read(ProsePassage passage, List<MarkPair> pairs, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var pair = pairs[i];
            if (pair.IsNested)
            {
                termRanges.Add(pair.Range);
                continue;
            }

            var setting = settings.Read(passage, pair);
            var carried = Carried(passage, pair, setting);
            var best = Choose(setting, carried);
            var traits = terms.Read(passage, setting, pair, best, Neighbour(pair));
            isTerm = EvidenceWeights.Of(traits) > 0;
            lastEnd = pair.After;
            if (isTerm)
            {
                termRanges.Add(pair.Range);
            }
            else
            {
                Add(passage, pair, setting, best, carried);
            }
        }
    }

    public QuoteReading Gather() => new(quotes.ToArray(), termRanges.ToArray(), reasons.ToArray());

    /// <summary>What the pair in front is, where only a comma or a conjunction stands between.</summary>
    private TermTraits Neighbour(MarkPair pair) =>
        lastEnd < 0 || pair.Open - lastEnd > 2 ? TermTraits.None : isTerm ? TermTraits.BehindTerm : TermTraits.BehindQuote;

    private Candidate Choose(QuoteSetting setting, Evidence carried)
    {
        candidates.Clear();
        finder.Find(setting, previous, speakers.LastSpeaker, carried, candidates);
        var best = candidates[0];
        foreach (var candidate in candidates)
        {
            best = candidate.Weight > best.Weight ? candidate : best;
        }

        return best;
    }

    /// <summary>How the quote follows the one before it.</summary>
    private Evidence Carried(ProsePassage passage, MarkPair pair, QuoteSetting setting)
    {
        if (previousPassage < 0)
        {
            return Evidence.None;
        }

        if (previousPassage == passage.FirstToken)
        {
            return (setting.Quote & Evidence.QuoteIsSentence) != 0 ? Evidence.CarriedWholeSentence : Evidence.CarriedInPassage;
        }

        var reopens = previousPair.IsUnclosed && pair.Open == passage.FirstToken;
        return reopens ? Evidence.CarriedUnclosed
            : (setting.Quote & Evidence.QuoteIsPassage) != 0 ? Evidence.CarriedWholePassage
            : Evidence.CarriedOverPassage;
    }

    private void Add(ProsePassage passage, MarkPair pair, QuoteSetting setting, Candidate best, Evidence carried)
    {
        // A speaker named only where the last paragraph closes spoke the paragraphs before it too.
        var namesLate = carried == Evidence.CarriedUnclosed && previous.Phrase < 0 && best.Phrase >= 0;
        var isSplit = namesLate || (quotes.Count > 0 && best.Phrase >= 0 && best.Phrase == previous.Phrase && IsSplit(pair, best, carried));
        utterance += isSplit ? 0 : 1;
        var kind = KindOf(passage, setting, isSplit);
        var cue = best.Cue >= 0 ? best : isSplit ? previous : best;
        var quote = new QuoteFact(pair.Range, kind, passage.In, utterance, speakers.Read(best), speakers.CueOf(cue), speakers.ViaOf(best));
        for (var i = quotes.Count - 1; namesLate && i >= 0 && quotes[i].Utterance == utterance && quotes[i].Speaker is null; i--)
        {
            quotes[i] = quotes[i] with { Speaker = quote.Speaker, Cue = quote.Cue, Via = quote.Via };
        }

        quotes.Add(quote);
        reasons.Add(best.Evidence);
        previous = best.Cue < 0 ? best with { Cue = cue.Cue } : best;
        previousPair = pair;
        previousPassage = passage.FirstToken;
    }

    /// <summary>Whether the quote goes on with the utterance before it: <c>"X," he said. "Y"</c>, or a paragraph that opens again.</summary>
    private bool IsSplit(MarkPair pair, Candidate best, Evidence carried)
    {
        if ((carried & InPassage) == 0)
        {
            return (carried & best.Evidence & Evidence.CarriedUnclosed) != 0;
        }

        var isSameCue = best.Cue >= 0 ? best.Cue == previous.Cue : (best.Evidence & InPassage) != 0;
        var isBetween = previous.Cue >= 0 && outer.Cues[previous.Cue].First >= previousPair.After && outer.Cues[previous.Cue].End <= pair.Open;
        return isSameCue && isBetween && outer.Outer.SentenceOf(pair.Open) - outer.Outer.SentenceOf(previousPair.Open) <= 1;
    }

    private QuoteKind KindOf(ProsePassage passage, QuoteSetting setting, bool isSplit)
    {
        if (passage.In == ArticlePart.Headline)
        {
            return QuoteKind.Headline;
        }

        return isSplit || settings.IsWhole(setting) ? QuoteKind.Direct : QuoteKind.Mixed;
    }
}
