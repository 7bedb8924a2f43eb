using Corpus.Reading.Figures.Periods;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures.Subjects;

/// <summary>Finds the noun phrase that ends before a token, without its articles and without the period.</summary>
internal readonly struct SubjectPhrases(SentenceTokens tokens, List<StatedPeriod>? periods)
{
    private const int MaxWords = 12;

    /// <summary>How long a clause between commas is that parts a subject from its verb.</summary>
    private const int MaxClause = 20;

    private readonly SentenceTokens tokens = tokens;
    private readonly SubjectWords words = new(tokens);
    private readonly BarePhrases bare = new(tokens);

    /// <summary>Where the phrase ends whose verb stands at the token: before <c>is expected to</c>, <c>has more than</c>.</summary>
    public int EndBefore(int verb)
    {
        var at = verb - 1;
        while ((tokens.Has(at, VerbCue.Link) && !words.IsNounInForm(at, verb))
            || tokens.Has(at, Cue.To | Cue.Than | Cue.Filler) || tokens.Has(at, VerbCue.Expected) || tokens[at].Is(WordClass.Auxiliary)
            || (tokens[at].Is(WordClass.Adverb) && !words.IsPlaced(at)) || tokens.IsManner(at))
        {
            at--;
        }

        return at + 1;
    }

    /// <param name="ofNoun">Whether <c>of</c> follows: <c>The storm caused damage of $5 million</c> is about the damage.</param>
    public TextRange? Before(int end, WordClass boundaries, bool ofNoun = false)
    {
        end = BeforeClause(end);
        var start = end;
        while (start > end - MaxWords
            && (start == end ? MayEnd(start - 1, boundaries) : GoesOn(start - 1, boundaries, ofNoun) && !IsBroken(start - 1, end, ofNoun)))
        {
            start--;
        }

        if ((start == end - MaxWords && words.IsPart(start - 1, boundaries)) || tokens.IsContraction(start - 1))
        {
            // No noun phrase is that long, and none starts behind `they've`: it is a clause.
            return null;
        }

        foreach (var period in periods ?? [])
        {
            // `In May 2021 exports were`, `Exports in May 2021 were`: the period is told apart.
            var opens = period.First <= start + (tokens[start].Is(WordClass.Preposition) ? 1 : 0);
            start = opens && period.End > start ? period.End : start;
            if (period.First > start && period.End == end)
            {
                end = period.First - (tokens.Has(period.First - 1, Cue.Within | Cue.On) ? 1 : 0);
            }
        }

        start = PastAdjunct(start, end);
        start += ofNoun && IsInfinitive(start, end) ? 1 : 0;
        return HoldsVerb(start, end) ? null : bare.Of(start, end);
    }

    /// <summary><c>eligible to receive payments of $5 million</c>: behind <c>to</c> a word before a plural is the verb.</summary>
    private bool IsInfinitive(int start, int end) => end > start + 1 && tokens.Has(start - 1, Cue.To) && !tokens.IsCapitalised(start)
        && !tokens[start].Is(WordClass.FunctionWord) && !CountedPhrase.IsPlural(tokens, start) && CountedPhrase.IsPlural(tokens, end - 1);

    /// <summary>Whether the word may be the last of the phrase.</summary>
    private bool MayEnd(int at, WordClass boundaries) => IsHeld(at, boundaries) || words.IsNounInForm(at, at + 1);

    /// <summary>Whether a phrase that starts behind the word may hold it as well.</summary>
    private bool GoesOn(int at, WordClass boundaries, bool ofNoun) =>
        IsHeld(at, boundaries) || (ofNoun && tokens.Has(at, Cue.Of) && CountedPhrase.IsPart(tokens, at - 1));

    private bool IsHeld(int at, WordClass boundaries) => words.IsPart(at, boundaries) || words.JoinsPair(at) || words.JoinsOpening(at);

    /// <summary>Whether the word begins or makes a clause of its own.</summary>
    private bool IsBroken(int at, int end, bool ofNoun) =>
        words.OpensClause(at) || words.OpensTime(at, end) || words.Sees(at) || (ofNoun && words.IsVerb(at));

    /// <summary><c>The plans may reduce emissions 5 per cent</c>: an auxiliary that stands in no clause of its own makes no noun phrase.</summary>
    private bool HoldsVerb(int start, int end)
    {
        for (var i = start + 1; i < end - 1; i++)
        {
            if (tokens.Has(i, Cue.Relative))
            {
                return false;
            }

            if (tokens[i].Is(WordClass.Auxiliary))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The phrase that a relative clause behind it is about: from its article on, <c>close the gap in pledges, which was</c>.</summary>
    public TextRange? Antecedent(int end)
    {
        for (var i = end - 1; i > end - MaxWords && words.IsPart(i, WordClass.Conjunction | WordClass.Auxiliary); i--)
        {
            if (tokens[i].Is(WordClass.Determiner) && !tokens[i - 1].Is(WordClass.Preposition))
            {
                return bare.Of(i, end);
            }

            if (i == tokens.First && !tokens[i].Is(WordClass.Determiner | WordClass.Preposition))
            {
                // `Spending on roads, which came to`
                return bare.Of(i, end);
            }
        }

        return Before(end, SubjectNeighbours.Boundaries);
    }

    /// <summary>Whether a period starts at the token, or behind it where it is an article or a preposition; in <c>their 2027 forecast</c> it
    /// describes a noun.</summary>
    public bool StartsPeriod(int at)
    {
        foreach (var period in periods ?? [])
        {
            if ((period.First == at || (period.First == at + 1 && tokens[at].Is(WordClass.Determiner | WordClass.Preposition)))
                && !CountedPhrase.IsPart(tokens, period.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The phrase between two tokens; null where they hold more than words.</summary>
    public TextRange? From(int start, int end)
    {
        foreach (var period in periods ?? [])
        {
            // `brought its deficit for 2021 to 1.4 billion`
            end = period.End == end && period.First > start ? period.First : end;
        }

        while (end > start && tokens[end - 1].Is(WordClass.Preposition) && !tokens.IsJoint(end - 2))
        {
            end--;
        }

        for (var i = start; i < end; i++)
        {
            if (!words.IsPart(i, WordClass.Conjunction | WordClass.Auxiliary))
            {
                return null;
            }
        }

        return bare.Of(start, end);
    }

    /// <summary><c>Output, which had stalled, grew</c>, <c>A plot of 600 square metres (6,460 square feet) sells</c>: the phrase ends
    /// before the clause between the commas or brackets.</summary>
    private int BeforeClause(int end)
    {
        var opener = tokens.Is(end - 1, ',') ? ',' : tokens.Is(end - 1, ')') ? '(' : '\0';
        if (opener == '\0')
        {
            return end;
        }

        for (var i = end - 2; i > end - MaxClause && tokens.Holds(i); i--)
        {
            if (tokens.Is(i, opener))
            {
                return i;
            }
        }

        return end;
    }

    /// <summary><c>On Friday the rouble's value</c>, <c>Since 1990 the population</c>: a second determiner behind a leading preposition, or
    /// one behind a year, starts the subject.</summary>
    private int PastAdjunct(int start, int end)
    {
        if (YearPeriods.At(tokens, start) > 0 && tokens[start + 1].Is(WordClass.Determiner))
        {
            return start + 1;
        }

        if (!tokens[start].Is(WordClass.Preposition))
        {
            return start;
        }

        for (var i = start + 2; i < end; i++)
        {
            if (tokens[i].Is(WordClass.Determiner) && !tokens[i - 1].Is(WordClass.Preposition))
            {
                return i;
            }
        }

        return start;
    }
}
