using Corpus.Facts;
using Corpus.Reading.People;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Attribution;
using Corpus.Reading.Quotes.Echoes;
using Corpus.Reading.Quotes.Marks;
using Corpus.Reading.Quotes.Sources;

namespace Corpus.Reading.Quotes;

/// <summary>Takes pairs of a document in order, chooses the source of each and tells quotes from terms.</summary>
/// <param name="density">How much the text reports.</param>
/// <param name="text">The running text's quotes, if these are the pairs of what is displayed above it and beside it.</param>
internal sealed class QuoteAttributor(
    OuterPhrases outer, ArticlePeople people, MarkStyle mainStyle, TermTraits density, QuoteJudge judge, QuoteReading text)
{
    private readonly CandidateFinder finder = new(outer, new EvidenceReader(outer));
    private readonly SettingReader settings = new(outer);
    private readonly TermJudge terms = new(outer, mainStyle);
    private readonly TermsAbove termsAbove = new(outer.Prose);
    private readonly SpeakerReader speakers = new(outer, people);
    private readonly EchoFinder echoes = new(outer, text);
    private readonly EchoSpeaker echoSpeakers = new(outer, text);
    private readonly List<Candidate> candidates = [];
    private readonly List<QuoteFact> quotes = [];
    private readonly List<Evidence> reasons = [];
    private readonly List<TextRange> termRanges = [];
    private Candidate previous = Candidate.Nobody;
    private MarkPair previousPair;
    private int previousPassage = -1;
    private int utterance = -1;
    private int lastEnd = -1;
    private int lastSpeaker = -1;
    private bool isTerm;

    /// <summary>Reads the pairs of one passage.</summary>
    public void Read(in ProsePassage passage, List<MarkPair> pairs, int first, int end)
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
            candidates.Clear();
            finder.Find(setting, previous, lastSpeaker, carried, candidates);
            var choice = judge.Choose(pair, candidates, speakers, lastSpeaker);
            var echo = echoes.Find(passage, pair);
            isTerm = judge.IsTerm(pair, terms.Read(passage, setting, pair, choice, Given(pair) | echo.Traits));
            lastEnd = pair.After;
            if (isTerm)
            {
                termRanges.Add(pair.Range);
                termsAbove.Add(pair);
            }
            else
            {
                Add(passage, pair, setting, Antecedent(choice.Best, carried), carried, echo.Quote);
            }
        }
    }

    public QuoteReading Gather() => new(quotes.ToArray(), termRanges.ToArray(), reasons.ToArray());

    private TermTraits Given(MarkPair pair) => density | Neighbour(pair) | (termsAbove.Has(pair) ? TermTraits.TermAbove : TermTraits.None);

    /// <summary>What the pair in front is, where only a comma or a conjunction stands between.</summary>
    private TermTraits Neighbour(MarkPair pair) =>
        lastEnd < 0 || pair.Open - lastEnd > 2 ? TermTraits.None : isTerm ? TermTraits.BehindTerm : TermTraits.BehindQuote;

    /// <summary>How the quote follows the one before it.</summary>
    private Evidence Carried(in ProsePassage passage, MarkPair pair, in QuoteSetting setting)
    {
        if (previousPassage < 0)
        {
            return Evidence.None;
        }

        if (previousPassage == passage.FirstToken)
        {
            return Evidence.CarriedInPassage;
        }

        var reopens = previousPair.IsUnclosed && pair.Open == passage.FirstToken;
        return reopens ? Evidence.CarriedUnclosed : Evidence.CarriedOverPassage;
    }

    /// <summary>
    /// A pronoun of the sentence before stands for whom the paragraph has just quoted without a name: <c>"Well," the clerk said. He
    /// smiled. "Perhaps."</c>
    /// </summary>
    private Candidate Antecedent(Candidate best, Evidence carried)
    {
        var isApart = best.Cue < 0 || (best.Evidence & Evidence.CueInPreviousSentence) != 0;
        var isPronoun = isApart && best.Phrase > previous.Phrase && outer.Phrases[best.Phrase].Kind == SourceKind.Pronoun;
        return isPronoun && carried == Evidence.CarriedInPassage && previous.Phrase >= 0
            && outer.Phrases[previous.Phrase].Kind == SourceKind.Nominal ? best with { Phrase = previous.Phrase, Via = previous.Via } : best;
    }

    private void Add(in ProsePassage passage, MarkPair pair, in QuoteSetting setting, Candidate best, Evidence carried, int echo)
    {
        // Paragraphs that open again are one utterance; a speaker named only where the last one closes spoke them all.
        var isUnnamed = carried == Evidence.CarriedUnclosed && previous.Phrase < 0;
        var isSplit = isUnnamed || (quotes.Count > 0 && best.Phrase >= 0 && best.Phrase == previous.Phrase && IsSplit(pair, best, carried));
        utterance += isSplit ? 0 : 1;
        var kind = KindOf(passage, setting, isSplit);
        var cue = best.Cue >= 0 ? best : isSplit ? previous : best;
        var speaker = speakers.Read(best, lastSpeaker);
        var own = new QuoteFact(pair.Range, kind, passage.In, utterance, speaker, speakers.CueOf(cue), speakers.ViaOf(best));
        var (quote, reason) = echoSpeakers.Of(own, best, echo);
        if (isUnnamed && quote.Speaker is not null)
        {
            NameEarlier(quote);
        }

        quotes.Add(quote);
        lastSpeaker = quote.Speaker is { Person: >= 0 } named ? named.Person : lastSpeaker;
        reasons.Add(reason);
        previous = best.Cue < 0 ? best with { Cue = cue.Cue } : best;
        previousPair = pair;
        previousPassage = passage.FirstToken;
    }

    /// <summary>Gives the speaker of a quote to the pieces of its utterance that stand before it.</summary>
    private void NameEarlier(QuoteFact quote)
    {
        for (var i = quotes.Count - 1; i >= 0 && quotes[i].Utterance == quote.Utterance; i--)
        {
            quotes[i] = quotes[i] with { Speaker = quote.Speaker, Cue = quote.Cue, Via = quote.Via };
        }
    }

    /// <summary>
    /// Whether the quote goes on with the utterance before it: <c>"X," he said. "Y"</c>, or a paragraph that opens again.
    /// </summary>
    private bool IsSplit(MarkPair pair, Candidate best, Evidence carried)
    {
        if ((carried & Evidence.CarriedInPassage) == 0)
        {
            return (carried & best.Evidence & Evidence.CarriedUnclosed) != 0;
        }

        var isSameCue = best.Cue >= 0 ? best.Cue == previous.Cue : (best.Evidence & Evidence.CarriedInPassage) != 0;
        var isBetween = previous.Cue >= 0 && outer.Cues[previous.Cue].First >= previousPair.After
            && outer.Cues[previous.Cue].End <= pair.Open;
        return isSameCue && isBetween && outer.Outer.SentenceOf(pair.Open) - outer.Outer.SentenceOf(previousPair.Open) <= 1;
    }

    private QuoteKind KindOf(in ProsePassage passage, in QuoteSetting setting, bool isSplit)
    {
        if (passage.In == ArticlePart.Headline)
        {
            return QuoteKind.Headline;
        }

        return isSplit || settings.IsWhole(setting) ? QuoteKind.Direct : QuoteKind.Mixed;
    }
}
