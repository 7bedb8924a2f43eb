using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Cues;
using Corpus.Reading.Quotes.Sources;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>Relates the phrases around a cue to it: subject, inverted subject, recipient, agent.</summary>
internal sealed class SubjectFinder(OuterPhrases outer, EvidenceReader reader)
{
    /// <summary>How many links a chain of possessors may have: <c>the port’s director’s aide</c>.</summary>
    private const int MostPossessed = 3;

    /// <summary>How many phrases and words may describe somebody between a verb and the name.</summary>
    private const int MostDescribed = 3;
    private const int LongestDescription = 8;

    private readonly Token[] tokens = outer.Prose.Tokens;
    private readonly CueStance stance = new(outer);
    private readonly ReportedCues reported = new(outer, reader);
    private readonly CueClause clause = new(outer, reader);
    private readonly SubjectsBefore before = new(outer, reader);

    /// <summary>Adds the phrases that the cue may belong to, each with the flags of cue and phrase.</summary>
    public void Find(int cueIndex, in QuoteSetting setting, Evidence link, List<Candidate> candidates)
    {
        var cue = outer.Cues[cueIndex];
        var evidence = link | setting.Quote | reader.OfCue(cue) | (stance.IsNaming(cue, setting.Open) ? Evidence.Passive : Evidence.None);
        var behind = DescribedFrom(cue.End, outer.FirstPhraseFrom(cue.End - 1), link);
        if (cue.Class != CueClass.Preposition)
        {
            before.Find(cueIndex, behind, setting, evidence, candidates);
        }

        // `said the port’s director`: the possessor, and what it possesses.
        for (var i = behind; i < Math.Min(behind + MostPossessed, outer.Phrases.Count)
            && outer.Phrases[i].Phrase == outer.Phrases[behind].Phrase; i++)
        {
            var phrase = outer.Phrases[i];
            var isDescribed = IsDescription(cue.End, phrase.Phrase);
            if ((phrase.Phrase - cue.End > 2 && !isDescribed) || !clause.SameSentence(cue.First, phrase.First)
                || outer.Outer.HasQuoteBetween(cue.End, phrase.Phrase))
            {
                break;
            }

            // `Was quoted as saying by the ministry`: the ministry hands the words on.
            if (reported.PassiveBefore(cueIndex) >= 0)
            {
                break;
            }

            var relation = RelateBehind(cue, phrase, isDescribed, setting, link);
            var outweighed = (relation & Evidence.Agent) != 0 ? Evidence.Passive : Evidence.None;
            relation |= !stance.TakesRecipient(cue) && clause.Trails(cue.First, outer.Phrases[outer.LastOf(i)].End) ? Evidence.CueTrails : Evidence.None;
            candidates.Add(new Candidate(i, cueIndex, -1, (evidence | relation) & ~outweighed));
        }
    }

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
        candidates.Add(new Candidate(phrase, cueIndex, -1, evidence & ~(Evidence.Passive | Evidence.BehindPreposition)));
    }

    /// <summary>
    /// Right behind a quote and its cue, the person whom all words from there describe: <c>said a furious but composed Ann Lee</c>, <c>noted Oslo-based
    /// liability lawyer Ann Lee</c>; the phrase itself where there is none.
    /// </summary>
    private int DescribedFrom(int token, int phrase, Evidence link)
    {
        for (var i = phrase; (link & Evidence.CueRightAfter) != 0 && i < Math.Min(phrase + MostDescribed, outer.Phrases.Count); i++)
        {
            if (outer.Phrases[i].Kind == SourceKind.Person)
            {
                return IsDescription(token, outer.Phrases[i].Phrase) && !Describes(outer.Phrases[i].End) ? i : phrase;
            }
        }

        return phrase;
    }

    /// <summary><c>Said a Lopez veteran</c>: a noun behind the name says that the name describes somebody else.</summary>
    private bool Describes(int behind) => behind < tokens.Length && tokens[behind].IsWord && !tokens[behind].Has(TokenShape.Capitalised)
        && !tokens[behind].Is(WordClass.FunctionWord | WordClass.Adverb) && !outer.Outer.IsQuoted(behind) && !reader.IsBeforeVerb(behind);

    /// <summary>Whether only words that may describe somebody stand there, an article before them.</summary>
    private bool IsDescription(int from, int to)
    {
        if (to - from > LongestDescription || outer.Outer.HasQuoteBetween(from, to))
        {
            return false;
        }

        for (var i = from; i < to; i++)
        {
            var isArticle = i == from && tokens[i].Is(WordClass.Determiner);
            var isWord = tokens[i].Kind is TokenKind.Word or TokenKind.Hyphen or TokenKind.Number
                && (!tokens[i].Is(WordClass.FunctionWord | WordClass.SpeechVerb) || (tokens[i].Is(WordClass.Conjunction) && i > from));
            if (!isArticle && !isWord)
            {
                return false;
            }
        }

        return true;
    }

    /// <param name="isDescribed">Whether nothing, or only what describes the phrase, stands between it and the cue.</param>
    private Evidence RelateBehind(Cue cue, SourcePhrase phrase, bool isDescribed, in QuoteSetting setting, Evidence link)
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
        var isInverted = (follows || stance.LeadsSentence(cue)) && isDescribed && !stance.TakesRecipient(cue);
        return evidence | (isInverted ? Evidence.Inverted : Evidence.BehindCue);
    }
}
