using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures.Periods;

/// <summary>What the words of a sentence say about its periods.</summary>
internal static class PeriodContexts
{
    /// <summary>How far before <c>since</c> the word stands that ranks: <c>the lowest level of sales since 2008</c>.</summary>
    private const int RankReach = 4;

    /// <summary>How many words behind a year may name what lasts: <c>the 2015 Narvik Fishing Agreement</c>.</summary>
    private const int NameReach = 4;

    /// <summary>Whether the period is not the one that a figure of the sentence holds for.</summary>
    public static bool IsOther(SentenceTokens tokens, StatedPeriod period) =>
        IsOfSaying(tokens, period) || IsOfRank(tokens, period) || IsStart(tokens, period) || IsOfLasting(tokens, period)
        // `at 2025 prices`
        || (tokens.Has(period.First - 1, Cue.At) && tokens.Has(period.End, TimeCue.Prices));

    /// <summary><c>The house, built in 1820, has six rooms</c>: the time of what stands between the commas, not of the figure behind them.</summary>
    /// <param name="figure">The first token of the figure.</param>
    public static bool IsSetOff(SentenceTokens tokens, StatedPeriod period, int figure)
    {
        var verb = period.First - (tokens[period.First - 1].Is(WordClass.Preposition) ? 2 : 1);
        return figure > period.End && tokens.Is(period.End, ',') && tokens.Is(verb - 1, ',')
            && (tokens.EndsWith(verb, "ed") || tokens.Has(verb, VerbCue.Past));
    }

    /// <summary>Whether the figure stands in another part of the sentence: behind what commas set off, or behind a semicolon.</summary>
    /// <param name="figure">The first token of the figure.</param>
    public static bool IsApart(SentenceTokens tokens, StatedPeriod period, int figure)
    {
        for (var i = period.End; i < figure; i++)
        {
            if (tokens.Is(i, ';'))
            {
                return true;
            }
        }

        return IsSetOff(tokens, period, figure);
    }

    /// <summary>
    /// Whether the sentence tells of what is to come, so that a month or weekday without a year is the next one: <c>will rise in
    /// July</c>, <c>are set to rise in July</c>.
    /// </summary>
    public static bool LooksAhead(SentenceTokens tokens)
    {
        for (var i = tokens.First; i < tokens.End; i++)
        {
            if ((tokens.Has(i, TimeCue.Future) && !IsNoun(tokens, i))
                || (tokens.Has(i, VerbCue.Expected) && tokens.Has(i + 1, Cue.To) && tokens[i - 1].Is(WordClass.Auxiliary)
                    && !tokens[i + 2].Is(WordClass.Determiner)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>announced plans</c>, <c>on its forecasts</c></summary>
    private static bool IsNoun(SentenceTokens tokens, int i) =>
        tokens.EndsWith(i, "s") && (tokens.EndsWith(i - 1, "ed") || tokens[i - 1].Is(WordClass.Determiner | WordClass.Preposition | WordClass.SpeechVerb));

    /// <summary><c>said on Monday that sales rose 4 per cent</c>: the day that somebody spoke.</summary>
    private static bool IsOfSaying(SentenceTokens tokens, StatedPeriod period)
    {
        var before = period.First - (tokens.Has(period.First - 1, Cue.On | Cue.Within) ? 2 : 1);
        return period.Period.Start == period.Period.End && !tokens.Has(period.First, TimeCue.Since)
            && tokens[before].Is(WordClass.SpeechVerb) && !tokens[before].Is(WordClass.ChangeVerb);
    }

    /// <summary><c>the highest since 2008</c>, <c>for the first time since May</c>, <c>the hottest day since records began in 1884</c>: how
    /// long it had not been so.</summary>
    private static bool IsOfRank(SentenceTokens tokens, StatedPeriod period)
    {
        var since = period.First;
        while (since > period.First - RankReach && tokens.IsWord(since - 1) && !tokens.Has(since, TimeCue.Since))
        {
            since--;
        }

        for (var i = since - 1; tokens.Has(since, TimeCue.Since) && i >= since - RankReach && tokens.IsWord(i); i--)
        {
            if (tokens.Has(i, TimeCue.Ranks))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>the painter's 1877 canvas</c>, <c>the 2015 Narvik Agreement</c>: the year of what lasts, whatever it is told of.</summary>
    private static bool IsOfLasting(SentenceTokens tokens, StatedPeriod period)
    {
        if (period.End != period.First + 1 || !(tokens[period.First - 1].Is(WordClass.Determiner) || tokens[period.First - 1].Kind == Prose.TokenKind.Possessive))
        {
            return false;
        }

        for (var i = period.End; i < period.End + NameReach && CountedPhrase.IsPart(tokens, i); i++)
        {
            if (tokens.Has(i, TimeCue.Lasting))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the period opens a clause behind a conjunction: <c>and in 2020 it shipped</c>, <c>while in 2020, Oslo had</c>.</summary>
    public static bool OpensClause(SentenceTokens tokens, StatedPeriod period)
    {
        var lead = period.First - (tokens[period.First].Is(WordClass.Preposition) ? 0 : 1);
        return tokens[lead].Is(WordClass.Preposition) && tokens[lead - 1].Is(WordClass.Conjunction)
            && (tokens.Is(period.End, ',') || tokens[period.End].Is(WordClass.Determiner | WordClass.Pronoun) || tokens.IsCapitalised(period.End));
    }

    /// <summary><c>demands more from January</c>: a month that something starts in ends with no day.</summary>
    private static bool IsStart(SentenceTokens tokens, StatedPeriod period) =>
        tokens.Has(period.First, Cue.From) && period.Period.Start.Month == period.Period.End.Month
        && period.Period.Start.Year == period.Period.End.Year && period.Period.Start != period.Period.End;
}
