using Corpus.Reading.Prose;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>Goes through the cues before and behind a quote, the nearest first, and tells how each is linked to it.</summary>
internal sealed class CueFinder(OuterPhrases outer, SubjectFinder subjects, CueClause clause)
{
    private const Evidence Speakers = Evidence.Person | Evidence.Pronoun | Evidence.Name | Evidence.Nominal | Evidence.Group;
    private const Evidence NoSpeaker = Evidence.BehindPreposition | Evidence.Possessive | Evidence.Passive | Evidence.CueInPreviousSentence;

    private readonly Token[] tokens = outer.Prose.Tokens;

    /// <returns>Whether the writer's sentence has a cue before the quote.</returns>
    public bool FindBefore(in QuoteSetting setting, List<Candidate> candidates)
    {
        // Where the writer's words go on behind the quote they would name who speaks: `“No Entry,” in red letters`.
        var isAlone = (setting.Quote & Evidence.QuoteIsSentence) != 0 || setting.After >= setting.EndToken;
        var startsPassage = (setting.Quote & Evidence.QuoteStartsPassage) != 0 && isAlone;
        var (hasCue, speaksNearer, hasComma) = (false, false, false);
        var (found, seen) = (0, setting.Open);
        for (var i = outer.FirstCueFrom(setting.Open) - 1; i >= 0 && found < QuoteReach.Most; i--)
        {
            var cue = outer.Cues[i];
            var sentence = outer.Outer.SentenceOf(cue.First);
            var isBefore = cue.First < setting.FirstToken;
            if ((isBefore && !startsPassage) || setting.Open - cue.End > QuoteReach.Tokens || sentence < setting.Sentence - 1)
            {
                break;
            }

            hasComma |= HasComma(cue.End, seen);
            if (speaksNearer && hasComma && clause.IsInLeading(cue.First))
            {
                break;
            }

            hasCue |= !isBefore && sentence == setting.Sentence;
            var gap = setting.Open - cue.End;
            var link = sentence != setting.Sentence ? Evidence.CueInPreviousSentence
                : gap <= 1 ? Evidence.CueRightBefore
                : gap <= 5 ? Evidence.CueNearBefore
                : Evidence.CueFarBefore;
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

    public void FindAfter(in QuoteSetting setting, List<Candidate> candidates)
    {
        var found = 0;
        for (var i = outer.FirstCueFrom(setting.After); i < outer.Cues.Count && found < QuoteReach.Most; i++)
        {
            var cue = outer.Cues[i];
            var sentence = outer.Outer.SentenceOf(cue.First);
            if (cue.First >= setting.EndToken || cue.First - setting.After > QuoteReach.Tokens || sentence > setting.Sentence + 1)
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
}
