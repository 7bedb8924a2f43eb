using Corpus.Reading.Figures.Periods;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures.Subjects;

/// <summary>Finds the phrase that does what a verb says, wherever in the sentence it stands.</summary>
internal readonly struct SubjectOfVerb(SentenceTokens tokens, List<StatedPeriod>? periods)
{
    private readonly SentenceTokens tokens = tokens;
    private readonly SubjectPhrases phrases = new(tokens, periods);
    private readonly SubjectNeighbours neighbours = new(tokens, periods);

    /// <summary>The subject of the verb at the token.</summary>
    public TextRange? Before(int verb)
    {
        var at = phrases.EndBefore(verb) - 1;
        if (tokens.Has(at + 1, Cue.There) && at + 1 < verb)
        {
            // `Globally there are 300 cases`
            return null;
        }

        if (tokens.Has(at, Cue.And) || (tokens.Is(at, ',') && !tokens.Has(verb - 1, Cue.There) && IsFirstComma(at)))
        {
            // `The fire has burned 90 hectares and is 35 per cent contained`, `It costs £9, weighs 90 grams and lasts`
            return neighbours.Opening();
        }

        // `The deficit, which stood at 7 per cent`; `that` opens other clauses too.
        if (tokens.Has(at, Cue.Relative) && !tokens.Has(at, Cue.Clause))
        {
            return phrases.Antecedent(tokens.Is(at - 1, ',') ? at - 1 : at);
        }

        var assesses = tokens.Has(verb, VerbCue.Assesses) && verb == at + 1;
        return phrases.Before(at + 1, assesses ? SubjectNeighbours.Boundaries : WordClass.Conjunction, ofNoun: assesses);
    }

    /// <summary>Whether no comma before it opens what this one closes: <c>The bridge, built in 1931, carries</c>.</summary>
    private bool IsFirstComma(int comma)
    {
        for (var i = tokens.First; i < comma; i++)
        {
            if (tokens.Is(i, ','))
            {
                return false;
            }
        }

        return true;
    }
}
