using Corpus.Reading.Figures.Periods;
using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures.Subjects;

/// <summary>Finds the noun phrase that ends before a token, without its articles and without the period.</summary>
internal readonly struct SubjectPhrases(SentenceTokens tokens, List<StatedPeriod>? periods)
{
    private const int MaxWords = 12;

    /// <summary>How long a clause between commas is that parts a subject from its verb.</summary>
    private const int MaxClause = 20;

    /// <summary>How far before its <c>and</c> the <c>between</c> of two stands.</summary>
    private const int MaxPair = 6;

    private readonly SentenceTokens tokens = tokens;

    /// <summary>Where the phrase ends whose verb stands at the token: before <c>is expected to</c>, <c>has more than</c>.</summary>
    public int EndBefore(int verb)
    {
        var at = verb - 1;
        while ((tokens.Has(at, Cue.Link) && !IsNounInForm(at, verb))
            || tokens.Has(at, Cue.Expected | Cue.To | Cue.Than | Cue.Filler) || tokens[at].Is(WordClass.Auxiliary | WordClass.Adverb)
            || tokens.IsManner(at))
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
            && (IsPart(start - 1, boundaries) || JoinsPair(start - 1) || (start == end && IsNounInForm(start - 1, end)))
            && !(start < end && (OpensClause(start - 1) || Sees(start - 1) || (ofNoun && (IsPast(start - 1) || IsHandsOn(start - 1))))))
        {
            start--;
        }

        if (start == end - MaxWords && IsPart(start - 1, boundaries))
        {
            // No noun phrase is that long: it holds a clause.
            return null;
        }

        foreach (var period in periods ?? [])
        {
            // `In May 2021 exports were`, `Exports in May 2021 were`: the period is told apart.
            var opens = period.First <= start + (tokens[start].Is(WordClass.Preposition) ? 1 : 0);
            start = opens && period.End > start ? period.End : start;
            if (period.First > start && period.End == end)
            {
                end = period.First - (tokens.Has(period.First - 1, Cue.Within) ? 1 : 0);
            }
        }

        return Trimmed(PastAdjunct(start, end), end);
    }

    /// <summary>The phrase that a relative clause behind it is about: from its article on, <c>close the gap in pledges, which was</c>.</summary>
    public TextRange? Antecedent(int end)
    {
        for (var i = end - 1; i > end - MaxWords && IsPart(i, WordClass.Conjunction | WordClass.Auxiliary); i--)
        {
            if (tokens[i].Is(WordClass.Determiner) && !tokens[i - 1].Is(WordClass.Preposition))
            {
                return Trimmed(i, end);
            }

            if (i == tokens.First && !tokens[i].Is(WordClass.Determiner | WordClass.Preposition))
            {
                // `Spending on roads, which came to`
                return Trimmed(i, end);
            }
        }

        return Before(end, SubjectNeighbours.Boundaries);
    }

    /// <summary>Whether a period starts at the token, or behind it where it is an article or a preposition.</summary>
    public bool StartsPeriod(int at)
    {
        foreach (var period in periods ?? [])
        {
            if (period.First == at
                || (period.First == at + 1 && tokens[at].Is(WordClass.Determiner | WordClass.Preposition)))
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
            if (!IsPart(i, WordClass.Conjunction | WordClass.Auxiliary))
            {
                return null;
            }
        }

        return Trimmed(start, end);
    }

    /// <summary>The tokens without articles and prepositions at the start; null where a pronoun or nothing is left.</summary>
    public TextRange? Trimmed(int start, int end)
    {
        while (start < end && !tokens.IsJoint(start + 1)
            && (tokens[start].Is(WordClass.Determiner | WordClass.Preposition | WordClass.Adverb) || tokens.Is(start, ',')
                || tokens[start].Kind == TokenKind.Possessive))
        {
            start++;
        }

        // `the mine's output`, `one-way ticket` are no pronouns'.
        var pronoun = tokens[start].Is(WordClass.Pronoun) && tokens[start + 1].Kind != TokenKind.Possessive && !tokens.IsJoint(start + 1);
        return start >= end || pronoun ? null : new TextRange(tokens[start].Start, tokens.SpanEnd(end - 1));
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

    /// <summary><c>On Friday the rouble's value</c>: a second determiner behind a leading preposition starts the subject.</summary>
    private int PastAdjunct(int start, int end)
    {
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

    /// <summary><c>Hospital stays averaged</c>: right before its verb what looks like one is a plural.</summary>
    private bool IsNounInForm(int i, int verb) =>
        i == verb - 1 && tokens.Has(i, Cue.Link) && tokens[i].Length > 3 && tokens.EndsWith(i, "s")
        && !tokens[i].Is(WordClass.Auxiliary) && tokens.IsWord(i - 1);

    /// <summary><c>will see their pay rise</c>: what is seen has a verb of its own.</summary>
    private bool Sees(int i) =>
        tokens[i].Is(WordClass.PerceptionVerb) && !tokens.IsCapitalised(i) && tokens[i + 1].Is(WordClass.Determiner | WordClass.Pronoun);

    /// <summary>A form in <c>-ed</c> behind a noun; behind an article it describes: <c>a combined wealth of</c>.</summary>
    private bool IsPast(int i) =>
        tokens[i].Length > 4 && tokens.EndsWith(i, "ed") && !tokens[i - 1].Is(WordClass.Determiner | WordClass.Preposition) && tokens.IsWord(i - 1);

    /// <summary><c>The fund holds assets of $5 million</c>: a verb before its object.</summary>
    private bool IsHandsOn(int i) =>
        tokens.EndsWith(i, "s") && tokens.Has(i, Cue.Agent | Cue.Assesses) && tokens.IsWord(i - 1) && !tokens[i - 1].Is(WordClass.FunctionWord);

    /// <summary><c>the gap between men and women</c></summary>
    private bool JoinsPair(int i)
    {
        for (var before = i - 1; tokens.Has(i, Cue.And) && before > i - MaxPair && tokens.IsWord(before); before--)
        {
            if (tokens.Has(before, Cue.Between))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The mark of <c>drivers' pay</c>.</summary>
    private bool IsPluralPossessive(int i) =>
        tokens[i].Kind == TokenKind.Mark && tokens.Char(i) is '\'' or '’' && tokens.Glued(i) && !tokens.Glued(i + 1)
        && tokens.EndsWith(i - 1, "s");

    private bool OpensClause(int i) =>
        tokens.Has(i, Cue.Clause)
        || (tokens.Lexicon.Sources.RoleOf(tokens[i].Lexeme) & (SourceRole.Shows | SourceRole.Data)) == SourceRole.Shows;

    private bool IsPart(int i, WordClass boundaries) =>
        tokens.Holds(i)
        && (tokens[i].Kind is TokenKind.Word or TokenKind.Possessive or TokenKind.Hyphen or TokenKind.Number || IsPluralPossessive(i))
        && !tokens[i].Is(boundaries) && !tokens.Has(i, Cue.Link) && !tokens.IsContraction(i);
}
