using Corpus.Reading.Figures.Periods;
using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures.Subjects;

/// <summary>Finds what a verb is done to, which the figure behind a preposition measures; where the verb has no object, its subject.</summary>
internal readonly struct ObjectOfVerb(SentenceTokens tokens, List<StatedPeriod>? periods)
{
    /// <summary>How far before its <c>by</c> a verb of change may stand.</summary>
    private const int VerbReach = 10;

    private readonly SentenceTokens tokens = tokens;
    private readonly SubjectPhrases phrases = new(tokens, periods);
    private readonly SubjectVerbs verbs = new(tokens);
    private readonly SubjectOfVerb subjects = new(tokens, periods);

    /// <summary><c>cut the fare by 5 per cent</c>, <c>raised its key rate to 5 per cent</c>, <c>put the damage at $5 million</c>, <c>sold
    /// the farm for $5 million</c>; <c>rose in May by 5 per cent</c> has no object.</summary>
    /// <param name="last">The last token before the preposition.</param>
    public TextRange? Before(int last, ObjectRole role)
    {
        for (var verb = last; verb > last - VerbReach && MayHold(tokens, verb); verb--)
        {
            if (role == ObjectRole.Moved && tokens.Has(verb, VerbCue.Compares))
            {
                return subjects.Before(verb);
            }

            if (!verbs.Has(verb, role) || tokens[verb - 1].Is(WordClass.Determiner))
            {
                continue;
            }

            // `pushed up the price`: the verb and its particle.
            var start = verb + 1;
            verb -= tokens.HasChange(verb, ChangeClass.Adverb) ? 1 : 0;
            // `the speed going from 0 to 62 mph`
            return tokens.IsParticiple(start) && start == last && tokens.Has(last + 1, Cue.From) ? null
                : start > last || tokens[start].Is(WordClass.Preposition | WordClass.Adverb) || tokens.IsManner(start) || phrases.StartsPeriod(start)
                ? subjects.Before(verb)
                : phrases.From(start, role == ObjectRole.Traded ? BeforeDealer(start, last + 1) : last + 1);
        }

        return null;
    }

    /// <summary><c>sold the farm to a neighbour for $5 million</c>: with whom is no part of what.</summary>
    private int BeforeDealer(int start, int end)
    {
        var at = start;
        while (at < end && !tokens.Has(at, Cue.To | Cue.From))
        {
            at++;
        }

        return at;
    }

    /// <summary><c>Confidence fell for a third month, by 2 points</c>, <c>copper rose a penny, to $2.20</c>: what moved, whatever stands
    /// between.</summary>
    public TextRange? MovedBefore(int last)
    {
        for (var verb = last; verb > last - VerbReach && MayHold(tokens, verb); verb--)
        {
            if (verbs.Has(verb, ObjectRole.Moved) && tokens.HasChange(verb, ChangeClass.Direct) && !tokens[verb - 1].Is(WordClass.Determiner))
            {
                return tokens.IsNumber(verb - 1) || tokens.IsNumber(verb - 2) ? null : subjects.Before(verb);
            }
        }

        return null;
    }

    /// <summary>Whether the token may stand between a verb and what leads to the figure.</summary>
    public static bool MayHold(SentenceTokens tokens, int at) =>
        tokens[at].Kind is TokenKind.Word or TokenKind.Possessive or TokenKind.Hyphen or TokenKind.Number;
}
