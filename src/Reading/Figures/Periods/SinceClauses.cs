using Corpus.Reading.Figures.Factors;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures.Periods;

/// <summary>Periods from what happened up to the day an article is dated: <c>has burned 90 hectares since it broke out on Monday</c>. Other
/// tenses tell that <c>since</c> gives a reason.</summary>
internal static class SinceClauses
{
    /// <summary>Words between <c>since</c> and the day of what happened.</summary>
    private const int Reach = 6;

    /// <summary>How far before <c>since</c> the verb stands that has gone on.</summary>
    private const int VerbReach = 14;

    /// <summary>The period from its first day on, where a clause of <c>since</c> holds it; else the same.</summary>
    public static StatedPeriod Widened(SentenceTokens tokens, StatedPeriod stated, CalendarDate? published)
    {
        if (tokens.Has(stated.First - 1, Cue.Of))
        {
            // `since the drought of 2018` starts on no day of that year.
            return stated;
        }

        for (var i = stated.First - 1; i > stated.First - Reach && tokens[i].Kind is TokenKind.Word or TokenKind.Possessive; i--)
        {
            if (tokens.Has(i, TimeCue.Since))
            {
                var since = StatedPeriod.Since(i, stated.End, stated.Period.Start, published);
                return since.End > 0 && GoesOn(tokens, i) ? since : stated;
            }
        }

        return stated;
    }

    private static bool GoesOn(SentenceTokens tokens, int since)
    {
        for (var i = since - 1; i > since - VerbReach && tokens.Holds(i); i--)
        {
            if (tokens.HasFactor(i, FactorClass.Perfect))
            {
                return true;
            }
        }

        return false;
    }
}
