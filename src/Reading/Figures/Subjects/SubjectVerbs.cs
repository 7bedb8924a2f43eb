using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures.Subjects;

/// <summary>
/// Tells whether a word before a figure is the verb that what is measured stands before: a known one (<c>was</c>, <c>reached</c>), or, before
/// a unit, any finite verb: <c>the engine delivers 110 kilowatts</c>, <c>the estate is valued at $5 million</c>.
/// </summary>
internal readonly struct SubjectVerbs(SentenceTokens tokens)
{
    private readonly SentenceTokens tokens = tokens;

    /// <param name="direct">Whether the figure is the verb's object, with no preposition between.</param>
    /// <param name="by">Whether <c>by</c> or <c>to</c> leads to the figure.</param>
    public bool Measures(int at, in Quantity quantity, bool direct, bool by) =>
        tokens.Has(at, VerbCue.Link)
        || (tokens.Has(at, VerbCue.Expected) && (!by || IsAided(at)))
        || (tokens.Has(at, VerbCue.Measures) && quantity.HasUnit && !IsNamed(at, direct) && !(direct && tokens.Has(at, VerbCue.Agent)) && !IsOfNoun(at))
        || (tokens.Has(at, VerbCue.Lasts) && quantity.Kind == FigureKind.Duration && !IsNamed(at, direct))
        || (by && ChangeReader.IsMove(tokens, at) && !IsObject(at));

    private bool IsAided(int at) => tokens[at - 1].Is(WordClass.Auxiliary | WordClass.Adverb) || tokens.IsManner(at - 1);

    /// <summary><c>a contract worth $5 million</c>, where <c>is worth</c> is a verb.</summary>
    private bool IsOfNoun(int at) => tokens.Has(at, Cue.Worth) && !IsAided(at) && !tokens.Has(at - 1, VerbCue.Link);

    /// <summary><c>lowered the speed limit to 30</c>: behind a verb of change and an article the word is what changes.</summary>
    private bool IsObject(int at)
    {
        var start = at;
        while (tokens.IsWord(start) && !tokens[start].Is(WordClass.FunctionWord))
        {
            start--;
        }

        return start < at && tokens[start].Is(WordClass.Determiner | WordClass.Pronoun) && ChangeReader.IsMove(tokens, start - 1);
    }

    /// <summary>Whether the word is a verb of the role; who trades sells and buys, and what is sold fetches its price.</summary>
    public bool Has(int at, ObjectRole role) => role switch
    {
        ObjectRole.Moved => (ChangeReader.IsMove(tokens, at) && !IsObject(at)) || tokens.Has(at, VerbCue.Brings),
        ObjectRole.Sent => tokens.Has(at, VerbCue.Brings),
        ObjectRole.Assessed => tokens.Has(at, VerbCue.Assesses),
        _ => tokens.Has(at, VerbCue.Agent) && tokens.Has(at, VerbCue.Measures),
    };

    /// <summary>Whether the word is a finite verb of any meaning, but for those of somebody who hands the quantity on.</summary>
    public bool IsFinite(int at, in Quantity quantity, bool direct)
    {
        if (!quantity.HasUnit || quantity.Kind == FigureKind.Duration || !IsPlain(at) || (direct && tokens.Has(at, VerbCue.Agent)))
        {
            return false;
        }

        var before = at - 1;
        while (tokens[before].Is(WordClass.Adverb)
            || (before > tokens.First && tokens.Has(before, Cue.To) && tokens.Has(before - 1, VerbCue.Expected)))
        {
            before--;
        }

        return tokens[before].Is(WordClass.Auxiliary) || tokens.Has(before, VerbCue.Expected)
            || (HasEnding(at) && (IsNoun(at - 1) || (tokens.Has(at - 1, Cue.Relative) && !tokens.Has(at - 1, Cue.Clause))))
            || (HasParticle(at) && (IsNoun(at - 1) || tokens.Is(at - 1, ',')));
    }

    /// <summary><c>totalling</c>, <c>gaining</c>: a present participle right before the figure.</summary>
    public bool IsParticiple(int at) => tokens[at].Length > 5 && tokens.EndsWith(at, "ing") && IsPlain(at) && !tokens.Has(at, VerbCue.Agent);

    /// <summary><c>at a cost of</c>, <c>on average</c>, <c>the last five weeks</c></summary>
    private bool IsNamed(int at, bool direct) =>
        tokens[at - 1].Is(WordClass.Determiner) || (direct && tokens[at - 1].Is(WordClass.Preposition) && !tokens.Has(at - 1, Cue.To));

    private bool IsPlain(int at) =>
        tokens.IsWord(at) && !tokens.IsCapitalised(at) && !tokens[at].Is(WordClass.FunctionWord | WordClass.Adverb)
        && !tokens.Has(at, Cue.Stop | Cue.Clause) && !tokens.Plays(at, NumeralRole.Starts);

    /// <summary><c>shot up</c>, <c>came down</c></summary>
    private bool HasParticle(int at) =>
        tokens.HasChange(at, ChangeClass.WithParticle) && tokens.HasChange(at + 1, ChangeClass.Adverb);

    /// <summary><c>delivers</c>, <c>fetched</c>; <c>turbines deliver</c>, but people lose and win.</summary>
    private bool HasEnding(int at) =>
        tokens[at].Length > 3 && (tokens.EndsWith(at, "ed") || (tokens.EndsWith(at, "s") && !tokens.EndsWith(at, "ss"))
            || (CountedPhrase.IsPlural(tokens, at - 1) && tokens.EndsWith(at - 1, "s") && !tokens[at - 1].Is(WordClass.PersonNoun)));

    private bool IsNoun(int at) =>
        (tokens.IsWord(at) && !(tokens.Glued(at) && tokens.IsNumber(at - 1)) && !tokens[at].Is(WordClass.FunctionWord | WordClass.Adverb)
            && !tokens.Has(at, Cue.Edge) && !tokens.Plays(at, NumeralRole.Starts))
        || tokens.Is(at, ')') || (tokens.Is(at, ',') && IsClosing(at));

    /// <summary><c>The bridge, opened in 1931, carries</c></summary>
    private bool IsClosing(int comma)
    {
        for (var i = comma - 2; i > tokens.First; i--)
        {
            if (tokens.Is(i, ','))
            {
                return true;
            }
        }

        return false;
    }
}
