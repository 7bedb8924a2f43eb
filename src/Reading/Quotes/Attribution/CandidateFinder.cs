using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Cues;
using Corpus.Reading.Quotes.Sources;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>
/// Gathers the candidates for the source of one quote: through the cues around it, through the phrases before it, and from the quote before
/// it.
/// </summary>
internal sealed class CandidateFinder(OuterPhrases outer, EvidenceReader reader)
{
    /// <summary>How far around a quote a cue is looked for, in tokens; sentences are rarely longer, hostile pages are.</summary>
    private const int Reach = 80;
    private const int MostCues = 6;
    private const int LongestPossession = 6;

    private const Evidence Speakers = Evidence.Person | Evidence.Pronoun | Evidence.Name | Evidence.Nominal | Evidence.Group;
    private const Evidence NoSpeaker = Evidence.BehindPreposition | Evidence.Possessive | Evidence.Passive | Evidence.CueInPreviousSentence;

    /// <summary>How a phrase stands among its neighbours.</summary>
    private const Evidence Standing = Evidence.BehindPreposition | Evidence.Possessive | Evidence.BehindComma | Evidence.BeforeComma | Evidence.BehindVerb;

    private readonly SubjectFinder subjects = new(outer, reader);
    private readonly SignatureFinder signatures = new(outer, reader);
    private readonly Token[] tokens = outer.Prose.Tokens;

    /// <param name="previous">The choice for the quote before this one.</param>
    /// <param name="speaker">The person quoted last.</param>
    /// <param name="carried">How this quote follows that one; none where it does not.</param>
    public void Find(in QuoteSetting setting, Candidate previous, int speaker, Evidence carried, List<Candidate> candidates)
    {
        reader.Heard(speaker);
        candidates.Add(Candidate.Nobody);
        var hasCue = FindCuesBefore(setting, candidates);
        FindCuesAfter(setting, candidates);
        FindPhrasesBefore(setting, hasCue ? Evidence.OtherCueNearer : Evidence.None, candidates);
        signatures.Find(setting, candidates);
        candidates[0] = candidates[0] with { Evidence = Evidence.Nobody | setting.Quote | (hasCue ? Evidence.OtherCueNearer : Evidence.None) };
        if (carried != Evidence.None && previous.Phrase >= 0)
        {
            // How the phrase stood where it was chosen tells nothing here.
            var phrase = reader.OfPhrase(outer.Phrases[previous.Phrase], 0) & ~Standing;
            var evidence = carried | (setting.Quote & ~Evidence.ColonBefore) | phrase;
            candidates.Add(new Candidate(previous.Phrase, -1, previous.Via, evidence));
        }
    }

    /// <returns>Whether the writer's sentence has a cue before the quote.</returns>
    private bool FindCuesBefore(in QuoteSetting setting, List<Candidate> candidates)
    {
        // Where the writer's words go on behind the quote they would name who speaks: `“No Entry,” in red letters`.
        var isAlone = (setting.Quote & Evidence.QuoteIsSentence) != 0 || setting.After >= setting.EndToken;
        var startsPassage = (setting.Quote & Evidence.QuoteStartsPassage) != 0 && isAlone;
        var (hasCue, speaksNearer, hasComma) = (false, false, false);
        var (found, seen) = (0, setting.Open);
        for (var i = outer.FirstCueFrom(setting.Open) - 1; i >= 0 && found < MostCues; i--)
        {
            var cue = outer.Cues[i];
            var sentence = outer.Outer.SentenceOf(cue.First);
            var isBefore = cue.First < setting.FirstToken;
            if ((isBefore && !startsPassage) || setting.Open - cue.End > Reach || sentence < setting.Sentence - 1)
            {
                break;
            }

            hasCue |= !isBefore && sentence == setting.Sentence;
            var gap = setting.Open - cue.End;
            var link = sentence != setting.Sentence ? Evidence.CueInPreviousSentence
                : gap <= 1 ? Evidence.CueRightBefore
                : gap <= 5 ? Evidence.CueNearBefore
                : Evidence.CueFarBefore;
            hasComma |= HasComma(cue.End, seen);
            seen = cue.End;
            link |= hasComma ? Evidence.CommaToQuote : Evidence.None;
            link |= found > 0 ? Evidence.OtherCueNearer : Evidence.None;
            link |= outer.Outer.HasQuoteBetween(cue.End, setting.Open) ? Evidence.QuoteBetween : Evidence.None;
            link |= speaksNearer ? Evidence.OtherSpeaksNearer : Evidence.None;
            var first = candidates.Count;
            subjects.Find(i, setting, link, candidates);
            speaksNearer |= HasSpeaker(candidates, first);
            if (found == 0)
            {
                subjects.FindAgentBehind(i, setting, link, candidates);
            }

            found++;
        }

        return hasCue;
    }

    private bool HasComma(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (outer.Prose.Text[tokens[i].Start] == ',' && !outer.Outer.IsQuoted(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the candidates from <paramref name="first"/> on is a person or body and the subject of its cue.</summary>
    private static bool HasSpeaker(List<Candidate> candidates, int first)
    {
        for (var i = first; i < candidates.Count; i++)
        {
            var evidence = candidates[i].Evidence;
            if ((evidence & Evidence.Subject) != 0 && (evidence & Speakers) != 0 && (evidence & NoSpeaker) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private void FindCuesAfter(in QuoteSetting setting, List<Candidate> candidates)
    {
        var found = 0;
        for (var i = outer.FirstCueFrom(setting.After); i < outer.Cues.Count && found < MostCues; i++)
        {
            var cue = outer.Cues[i];
            var sentence = outer.Outer.SentenceOf(cue.First);
            if (cue.First >= setting.EndToken || cue.First - setting.After > Reach || sentence > setting.Sentence + 1)
            {
                break;
            }

            // `"Why?" Ann asked`: the capital behind the mark starts no sentence.
            var isRightAfter = IsRightAfter(setting, cue.First);
            var link = sentence != setting.Sentence && !(isRightAfter && EndsInCall(setting)) ? Evidence.CueInNextSentence
                : isRightAfter ? Evidence.CueRightAfter
                : Evidence.CueAfter;
            link |= found > 0 ? Evidence.OtherCueNearer : Evidence.None;
            link |= outer.Outer.HasQuoteBetween(setting.After, cue.First) ? Evidence.QuoteBetween : Evidence.None;
            link |= AtEnd(setting) | (LeadsOn(cue.End, setting) ? Evidence.CueLeadsOn : Evidence.None);
            subjects.Find(i, setting, link, candidates);
            found++;
        }
    }

    /// <summary>Whether only one phrase, or nothing, stands between the quote and the cue.</summary>
    private bool IsRightAfter(in QuoteSetting setting, int cue)
    {
        if (cue - setting.After <= 1)
        {
            return true;
        }

        var phrase = outer.FirstPhraseFrom(setting.After);
        return phrase < outer.Phrases.Count && outer.Phrases[phrase] is var subject && subject.End <= cue
            && subject.Phrase - setting.After <= 2 && cue - subject.End <= 3;
    }

    /// <summary>A colon, or a comma or dash and an opening mark, behind the cue: it introduces the next quote.</summary>
    private bool LeadsOn(int behind, in QuoteSetting setting)
    {
        if (behind + 1 >= setting.EndToken)
        {
            return false;
        }

        var c = outer.Prose.Text[tokens[behind].Start];
        return c == ':' || (c is ',' or '-' or '–' or '—' && outer.Outer.IsQuoted(behind + 1)) || outer.Outer.IsQuoted(behind);
    }

    private bool EndsInCall(in QuoteSetting setting) =>
        setting.After - 2 > setting.Open && outer.Prose.Text[tokens[setting.After - 2].Start] is '?' or '!' or '…' or '—' or '–' or '-';

    /// <summary>What the quote ends with tells whether the sentence goes on to name the speaker.</summary>
    private Evidence AtEnd(in QuoteSetting setting)
    {
        var text = outer.Prose.Text;
        var last = setting.After - 2;
        var behind = setting.After < setting.EndToken ? text[tokens[setting.After].Start] : '.';
        var c = last > setting.Open ? text[tokens[last].Start] : ' ';
        return c is ',' or '?' or '!' || behind == ',' ? Evidence.AfterComma : Evidence.None;
    }

    /// <summary>Whether a noun of saying follows the possessive, close before the quote: <c>Lopez’s short reply: "…"</c>.</summary>
    private bool PossessesSpeech(int possessive, int open)
    {
        for (var i = possessive + 1; i < Math.Min(open, possessive + LongestPossession); i++)
        {
            if (SpeechNounTable.Default.Has(tokens[i].Lexeme))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Phrases of the same sentence and the topics of the sentence before, for quotes that no cue introduces.</summary>
    private void FindPhrasesBefore(in QuoteSetting setting, Evidence cue, List<Candidate> candidates)
    {
        var hasColon = (setting.Quote & Evidence.ColonBefore) != 0;
        var found = 0;
        for (var i = outer.FirstPhraseFrom(setting.Open) - 1; i >= 0 && found < MostCues; i--)
        {
            var phrase = outer.Phrases[i];
            var sentence = outer.Outer.SentenceOf(phrase.First);
            if (phrase.First < setting.FirstToken || setting.Open - phrase.End > Reach || sentence < setting.Sentence - 1)
            {
                break;
            }

            if (phrase.Kind == SourceKind.Relative || phrase.End > setting.Open)
            {
                continue;
            }

            var evidence = sentence != setting.Sentence ? Evidence.NoCuePreviousSentence
                : hasColon ? Evidence.NoCueBeforeColon
                : Evidence.None;
            evidence |= reader.OfPhrase(phrase, setting.FirstToken) | setting.Quote | cue;
            evidence |= outer.IsFirstOfSentence(i) ? Evidence.FirstOfSentence : Evidence.None;
            evidence |= hasColon && phrase.End == setting.Open - 1 ? Evidence.AtColon : Evidence.None;
            evidence |= (evidence & Evidence.Possessive) != 0 && sentence == setting.Sentence && PossessesSpeech(phrase.End, setting.Open)
                ? Evidence.OfSpeechNoun : Evidence.None;
            candidates.Add(new Candidate(i, -1, -1, evidence));
            found++;
        }
    }
}
