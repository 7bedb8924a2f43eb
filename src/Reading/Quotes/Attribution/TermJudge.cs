using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Marks;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>Tells words that are quoted from words that are merely marked: titles, coinages, words held at arm's length.</summary>
internal sealed class TermJudge(OuterPhrases outer, MarkStyle mainStyle)
{
    /// <summary>In hundredths of a nat, as the weights are.</summary>
    private const int WeakLead = 150;
    private const int FairLead = 300;

    private const Evidence Carried = Evidence.CarriedInPassage | Evidence.CarriedOverPassage | Evidence.CarriedUnclosed;
    private const Evidence Elsewhere = Evidence.CueInPreviousSentence | Evidence.CueInNextSentence;

    private const TermTraits Short = TermTraits.OneWord | TermTraits.TwoWords | TermTraits.ThreeWords | TermTraits.FourWords | TermTraits.FewWords;
    private const TermTraits Density = TermTraits.SaysRarely | TermTraits.SaysSeldom;

    private readonly TermWordReader words = new(outer);
    private readonly TermPlaceReader places = new(outer);
    private readonly TitleReader titles = new(outer, new EvidenceReader(outer));

    /// <param name="given">What others tell: whether a term or a quote stands right before, in a row (<c>"A," "B" and "C"</c>), and as what the
    /// text has these words.</param>
    public TermTraits Read(in ProsePassage passage, in QuoteSetting setting, MarkPair pair, Choice choice, TermTraits given)
    {
        var traits = TermTraits.Any | given | Attributed(choice) | words.Read(passage, pair) | places.Behind(setting)
            | places.Before(passage, pair);
        traits |= titles.Read(passage, setting, pair, traits);

        // Whole sentences are quoted in digests as well, which name no speaker for them.
        traits &= (traits & Short) != 0 ? ~TermTraits.None : ~Density;

        // Headlines quote in single marks whatever the text does.
        var setsOff = pair.IsSingle && mainStyle != MarkStyle.Single && passage.In != ArticlePart.Headline;
        return setsOff ? traits | TermTraits.SingleMarks : traits;
    }

    /// <summary>How far the best source leads over nobody, and what leads to it.</summary>
    private static TermTraits Attributed(Choice choice)
    {
        var evidence = choice.Best.Evidence;
        var traits = Flag(evidence, Evidence.Thought, TermTraits.Thought) | (IsWithoutCue(choice.Best) ? TermTraits.NoCue : TermTraits.None)
            | Flag(evidence, Carried, TermTraits.Carried) | Flag(evidence, Elsewhere, TermTraits.CueElsewhere);
        return traits | choice.Lead switch
        {
            <= 0 => TermTraits.Unattributed,
            < WeakLead => TermTraits.WeaklyAttributed,
            < FairLead => TermTraits.FairlyAttributed,
            _ => TermTraits.None,
        };
    }

    /// <summary>Whether the phrase was found by where it stands alone.</summary>
    private static bool IsWithoutCue(Candidate best) =>
        best.Phrase >= 0 && best.Cue < 0 && (best.Evidence & (Carried | Evidence.Signed)) == 0;

    private static TermTraits Flag(Evidence evidence, Evidence any, TermTraits trait) =>
        (evidence & any) != 0 ? trait : TermTraits.None;
}
