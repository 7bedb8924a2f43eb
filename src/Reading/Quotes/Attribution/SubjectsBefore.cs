using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Cues;
using Corpus.Reading.Quotes.Sources;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>Relates the phrases before a cue to it: its subject, whom the subject quotes, who is named on the way.</summary>
internal sealed class SubjectsBefore(OuterPhrases outer, EvidenceReader reader)
{
    /// <summary>How many phrases before a cue can be its subject.</summary>
    private const int MostPhrases = 7;

    /// <summary>Who released <c>a statement saying "…"</c> may well be the speaker, and so may what stands before a preposition.</summary>
    private const Evidence NoSureSubject = Evidence.BehindPreposition | Evidence.Relative | Evidence.Document | Evidence.Thing;

    private const Evidence NoMainSubject = Evidence.BehindPreposition | Evidence.BehindConjunction | Evidence.Relative | Evidence.Possessive;

    private readonly Token[] tokens = outer.Prose.Tokens;
    private readonly ClauseOpenerTable openers = ClauseOpenerTable.Default;
    private readonly ReportedCues reported = new(outer, reader);
    private readonly CueClause clause = new(outer, reader);

    public void Find(int cueIndex, int behind, in QuoteSetting setting, Evidence evidence, List<Candidate> candidates)
    {
        var cue = outer.Cues[cueIndex];
        var passive = reported.PassiveBefore(cueIndex);
        var chain = clause.StartOfVerbs(passive >= 0 ? outer.Cues[passive].First : cue.First);
        var agent = passive >= 0 ? reported.AgentFrom(cue.End) : -1;
        var main = MainSubject(cue, behind, chain, setting);
        var relative = RelativeBefore(behind, cue.First);
        for (var i = behind - 1; i >= 0 && i >= behind - MostPhrases; i--)
        {
            var phrase = outer.Phrases[i];
            if (!clause.SameSentence(phrase.First, cue.First))
            {
                break;
            }

            if (phrase.End > cue.First || SaysAside(phrase, cueIndex))
            {
                continue;
            }

            // `An aide to Lopez said`: the aide did.
            var isComplement = i > 0 && outer.Phrases[i - 1].Kind != SourceKind.Thing && outer.ReachOf(i - 1) >= i;
            var end = isComplement ? -1 : outer.Phrases[outer.ReachOf(i)].End;
            var relation = RelateBefore(end, phrase, cue, chain, relative >= 0 && i > relative, setting);
            relation |= outer.IsFirstOfSentence(i) ? Evidence.FirstOfSentence : Evidence.None;
            relation = i == main ? relation | Evidence.SubjectWithApposition : main >= 0 ? relation & ~Evidence.SubjectWithApposition : relation;
            relation |= (relation & Evidence.Subject) != 0 && clause.Trails(phrase.Phrase, cue.End) ? Evidence.CueTrails : Evidence.None;
            var quoting = (relation & Evidence.AsSaying) != 0 ? ViaOf(i) : -1;

            // Whom another source quotes is the speaker, however near that source's own verb stands.
            var outweighed = quoting >= 0 ? Evidence.OtherCueNearer | Evidence.Participle : Evidence.None;
            var via = (relation & Evidence.Subject) != 0 && agent >= 0 ? agent : quoting;
            candidates.Add(new Candidate(i, quoting >= 0 ? clause.CueBefore(phrase.Phrase) : cueIndex, via, (evidence | relation) & ~outweighed));

            // `He` or `Lopez` right before a verb is its subject, whoever was named before.
            if ((relation & Evidence.Subject) != 0 && (phrase.Kind == SourceKind.Pronoun
                || ((relation & (Evidence.Person | Evidence.Name | Evidence.Nominal | Evidence.Group)) != 0 && (relation & NoSureSubject) == 0)))
            {
                break;
            }
        }
    }

    /// <summary><c>Her members, she added, face "…"</c>: who says so between commas does nothing else.</summary>
    private bool SaysAside(SourcePhrase phrase, int cueIndex)
    {
        var own = clause.CueBefore(phrase.Phrase) is var inverted and >= 0 ? inverted : outer.FirstCueFrom(phrase.End);
        if (own >= cueIndex || outer.Cues[own] is not { Form: CueForm.Finite, Class: not CueClass.Preposition } cue)
        {
            return false;
        }

        var (first, end) = cue.First < phrase.First ? (cue.First, phrase.End) : (phrase.Phrase, cue.End);
        return (first == cue.First || clause.StartOfVerbs(cue.First) == phrase.End) && first > 0 && end < outer.Cues[cueIndex].First
            && outer.Prose.Text[tokens[first - 1].Start] == ',' && outer.Prose.Text[tokens[end].Start] == ',';
    }

    /// <summary>
    /// The subject of the main verb, whose doing a participle behind a comma goes on with, or a verb behind a conjunction: <c>The clerk praised
    /// Lopez, adding: "…"</c>, <c>The clerk met Lopez and declared: "…"</c>; -1 where the cue is none.
    /// </summary>
    private int MainSubject(Cue cue, int behind, int chain, in QuoteSetting setting)
    {
        var main = -1;
        var goesOn = chain > 0 && (cue.Form == CueForm.Participle && outer.Prose.Text[tokens[chain - 1].Start] == ',' || outer.IsWord(chain - 1, "and"));
        if (goesOn)
        {
            for (var i = behind - 1; i >= 0 && i >= behind - MostPhrases && clause.SameSentence(outer.Phrases[i].First, cue.First); i--)
            {
                var phrase = reader.OfPhrase(outer.Phrases[i], setting.FirstToken);
                main = (phrase & Evidence.BeforeVerb) != 0 && (phrase & NoMainSubject) == 0 ? i : main;
            }
        }

        return main;
    }

    /// <summary>
    /// The relative pronoun right behind a comma in the cue's sentence, -1 where there is none: the commas of its clause set off nothing
    /// else, <c>the bank, which has branches in Oslo, Bergen and Narvik, said</c>.
    /// </summary>
    private int RelativeBefore(int behind, int cue)
    {
        for (var i = behind - 1; i > 0 && i >= behind - MostPhrases && clause.SameSentence(outer.Phrases[i].First, cue); i--)
        {
            var phrase = outer.Phrases[i];
            if (phrase.Kind == SourceKind.Relative && outer.Phrases[i - 1].End == phrase.First - 1
                && outer.Prose.Text[tokens[phrase.First - 1].Start] == ',')
            {
                return i;
            }
        }

        return -1;
    }

    /// <param name="end">Behind the phrase with what belongs to it.</param>
    private Evidence RelateBefore(int end, SourcePhrase phrase, Cue cue, int chain, bool isInRelative, in QuoteSetting setting)
    {
        var evidence = reader.OfPhrase(phrase, setting.FirstToken);
        var gap = outer.Prose.Text[tokens[phrase.End].Start];
        if (end == chain)
        {
            // `As Lopez said`, `with Lopez saying`: the word opens a clause and governs no noun.
            var isGoverned = phrase.Phrase == 0 || !openers.Opens(tokens[phrase.Phrase - 1].Lexeme, cue.Form);
            return (isGoverned ? evidence : evidence & ~Evidence.BehindPreposition) | Evidence.Subject;
        }

        if (phrase.End == cue.First - 1 && cue.Form == CueForm.Participle && outer.IsWord(phrase.End, "as"))
        {
            return evidence | Evidence.AsSaying;
        }

        if (chain == 0)
        {
            return evidence;
        }

        var comma = outer.Prose.Text[tokens[chain - 1].Start] is ',' or ')';
        if (comma && gap is ',' or '(' && chain - 1 > phrase.End && !isInRelative && !reader.IsInApposition(phrase, setting.FirstToken))
        {
            evidence |= Evidence.SubjectWithApposition;
        }

        return evidence;
    }

    /// <summary>The phrase that quotes somebody: the subject of the cue before him.</summary>
    private int ViaOf(int phrase)
    {
        var cue = clause.CueBefore(outer.Phrases[phrase].Phrase);
        return cue >= 0 && phrase > 0 && outer.Phrases[phrase - 1].End == clause.StartOfVerbs(outer.Cues[cue].First)
            && clause.SameSentence(outer.Phrases[phrase - 1].First, outer.Phrases[phrase].First) ? phrase - 1 : -1;
    }
}
