using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Cues;
using Corpus.Reading.Quotes.Sources;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>Relates the phrases around a cue to it: subject, inverted subject, recipient, agent.</summary>
internal sealed class SubjectFinder(OuterPhrases outer, EvidenceReader reader)
{
    /// <summary>How many phrases before a cue can be its subject.</summary>
    private const int MostPhrases = 7;

    /// <summary>How many words may stand between a subject and its cue verb: <c>would later also have</c> told.</summary>
    private const int LongestChain = 8;

    /// <summary>How many links a chain of possessors may have: <c>the port’s director’s aide</c>.</summary>
    private const int MostPossessed = 3;

    /// <summary>Who released <c>a statement saying "…"</c> may well be the speaker, and so may what stands before a preposition.</summary>
    private const Evidence NoSureSubject = Evidence.BehindPreposition | Evidence.Relative | Evidence.Document | Evidence.Thing;

    private const Evidence NoMainSubject = Evidence.BehindPreposition | Evidence.BehindConjunction | Evidence.Relative | Evidence.Possessive;

    private readonly Token[] tokens = outer.Prose.Tokens;
    private readonly ClauseOpenerTable clauses = ClauseOpenerTable.Default;
    private readonly CueStance stance = new(outer);
    private readonly ReportedCues reported = new(outer, reader);

    /// <summary>Adds the phrases that the cue may belong to, each with the flags of cue and phrase.</summary>
    public void Find(int cueIndex, in QuoteSetting setting, Evidence link, List<Candidate> candidates)
    {
        var cue = outer.Cues[cueIndex];
        var evidence = link | setting.Quote | reader.OfCue(cue) | (stance.IsNaming(cue, setting.Open) ? Evidence.Passive : Evidence.None);
        var behind = outer.FirstPhraseFrom(cue.End - 1);
        if (cue.Class != CueClass.Preposition)
        {
            FindBefore(cueIndex, behind, setting, evidence, candidates);
        }

        // `said the port’s director`: the possessor, and what it possesses.
        for (var i = behind; i < Math.Min(behind + MostPossessed, outer.Phrases.Count)
            && outer.Phrases[i].Phrase == outer.Phrases[behind].Phrase; i++)
        {
            var phrase = outer.Phrases[i];
            if (phrase.Phrase - cue.End > 2 || !SameSentence(cue.First, phrase.First)
                || outer.Outer.HasQuoteBetween(cue.End, phrase.Phrase))
            {
                break;
            }

            // `Was quoted as saying by the ministry`: the ministry hands the words on.
            if (reported.PassiveBefore(cueIndex) >= 0)
            {
                break;
            }

            var relation = RelateBehind(cue, phrase, setting, link);
            var outweighed = (relation & Evidence.Agent) != 0 ? Evidence.Passive : Evidence.None;
            relation |= !stance.TakesRecipient(cue) && Trails(cue.First, outer.Phrases[outer.LastOf(i)].End) ? Evidence.CueTrails : Evidence.None;
            Add(i, cueIndex, -1, (evidence | relation) & ~outweighed, candidates);
        }
    }

    /// <summary>Whether a comma stands before the clause and the sentence ends with it.</summary>
    private bool Trails(int first, int end) => first > 0 && outer.Prose.Text[tokens[first - 1].Start] == ','
        && (end >= tokens.Length || tokens[end].Kind == TokenKind.Stop || !SameSentence(first, end));

    /// <summary><c>called "reckless" by the council</c>: a passive cue before the quote, its agent right behind.</summary>
    public void FindAgentBehind(int cueIndex, in QuoteSetting setting, Evidence link, List<Candidate> candidates)
    {
        var phrase = setting.After < setting.EndToken ? reported.AgentFrom(setting.After) : -1;
        if (phrase < 0 || reported.PassiveBefore(cueIndex) >= 0)
        {
            return;
        }

        var evidence = link | setting.Quote | reader.OfCue(outer.Cues[cueIndex])
            | reader.OfPhrase(outer.Phrases[phrase], setting.FirstToken) | Evidence.Agent;
        Add(phrase, cueIndex, -1, evidence & ~(Evidence.Passive | Evidence.BehindPreposition), candidates);
    }

    private void FindBefore(int cueIndex, int behind, in QuoteSetting setting, Evidence evidence, List<Candidate> candidates)
    {
        var cue = outer.Cues[cueIndex];
        var passive = reported.PassiveBefore(cueIndex);
        var chain = StartOfVerbChain(passive >= 0 ? outer.Cues[passive].First : cue.First);
        var agent = passive >= 0 ? reported.AgentFrom(cue.End) : -1;
        var main = MainSubject(cue, behind, chain, setting);
        var relative = RelativeBefore(behind, cue.First);
        for (var i = behind - 1; i >= 0 && i >= behind - MostPhrases; i--)
        {
            var phrase = outer.Phrases[i];
            if (!SameSentence(phrase.First, cue.First))
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
            relation |= (relation & Evidence.Subject) != 0 && Trails(phrase.Phrase, cue.End) ? Evidence.CueTrails : Evidence.None;
            var quoting = (relation & Evidence.AsSaying) != 0 ? ViaOf(i) : -1;

            // Whom another source quotes is the speaker, however near that source's own verb stands.
            var outweighed = quoting >= 0 ? Evidence.OtherCueNearer | Evidence.Participle : Evidence.None;
            var via = (relation & Evidence.Subject) != 0 && agent >= 0 ? agent : quoting;
            Add(i, quoting >= 0 ? CueBefore(phrase.Phrase) : cueIndex, via, (evidence | relation) & ~outweighed, candidates);

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
        var own = CueBefore(phrase.Phrase) is var inverted and >= 0 ? inverted : outer.FirstCueFrom(phrase.End);
        if (own >= cueIndex || outer.Cues[own] is not { Form: CueForm.Finite, Class: not CueClass.Preposition } cue)
        {
            return false;
        }

        var (first, end) = cue.First < phrase.First ? (cue.First, phrase.End) : (phrase.Phrase, cue.End);
        return (first == cue.First || StartOfVerbChain(cue.First) == phrase.End) && first > 0 && end < outer.Cues[cueIndex].First
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
            for (var i = behind - 1; i >= 0 && i >= behind - MostPhrases && SameSentence(outer.Phrases[i].First, cue.First); i--)
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
        for (var i = behind - 1; i > 0 && i >= behind - MostPhrases && SameSentence(outer.Phrases[i].First, cue); i--)
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

    /// <summary>Auxiliaries, adverbs, <c>to</c> and the verbs that govern a cue: <c>has also told</c>, <c>went on to say</c>.</summary>
    private int StartOfVerbChain(int cue)
    {
        var start = cue;
        while (start > 0 && cue - start < LongestChain && !outer.Outer.IsQuoted(start - 1) && tokens[start - 1] is { IsWord: true } word
            && (word.Is(WordClass.Auxiliary) || reader.IsAdverb(start - 1)))
        {
            start--;
        }

        return start;
    }

    /// <param name="end">Behind the phrase with what belongs to it.</param>
    private Evidence RelateBefore(int end, SourcePhrase phrase, Cue cue, int chain, bool isInRelative, in QuoteSetting setting)
    {
        var evidence = reader.OfPhrase(phrase, setting.FirstToken);
        var gap = outer.Prose.Text[tokens[phrase.End].Start];
        if (end == chain)
        {
            // `As Lopez said`, `with Lopez saying`: the word opens a clause and governs no noun.
            var isGoverned = phrase.Phrase == 0 || !clauses.Opens(tokens[phrase.Phrase - 1].Lexeme, cue.Form);
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

    private Evidence RelateBehind(Cue cue, SourcePhrase phrase, in QuoteSetting setting, Evidence link)
    {
        var evidence = reader.OfPhrase(phrase, setting.FirstToken);
        if (cue.Class == CueClass.Preposition)
        {
            return (evidence & ~Evidence.BehindPreposition) | Evidence.Subject;
        }

        if ((evidence & Evidence.BehindPreposition) != 0 && outer.IsWord(phrase.Phrase - 1, "by"))
        {
            return (evidence & ~Evidence.BehindPreposition) | Evidence.Agent;
        }

        var follows = (link & (Evidence.CueRightAfter | Evidence.CueInNextSentence)) != 0 && cue.First - setting.After <= 2;
        var isInverted = (follows || stance.LeadsSentence(cue)) && phrase.Phrase == cue.End && !stance.TakesRecipient(cue);
        return evidence | (isInverted ? Evidence.Inverted : Evidence.BehindCue);
    }

    /// <summary>The phrase that quotes somebody: the subject of the cue before him.</summary>
    private int ViaOf(int phrase)
    {
        var cue = CueBefore(outer.Phrases[phrase].Phrase);
        return cue >= 0 && phrase > 0 && outer.Phrases[phrase - 1].End == StartOfVerbChain(outer.Cues[cue].First)
            && SameSentence(outer.Phrases[phrase - 1].First, outer.Phrases[phrase].First) ? phrase - 1 : -1;
    }

    /// <summary>The cue that ends where a phrase starts, -1 where none does.</summary>
    private int CueBefore(int token)
    {
        var cue = outer.FirstCueFrom(token - 1);
        return cue < outer.Cues.Count && outer.Cues[cue].End == token ? cue : -1;
    }

    private bool SameSentence(int left, int right) => outer.Outer.SentenceOf(left) == outer.Outer.SentenceOf(right);

    private static void Add(int phrase, int cue, int via, Evidence evidence, List<Candidate> candidates) =>
        candidates.Add(new Candidate(phrase, cue, via, evidence));
}
