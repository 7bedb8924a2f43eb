using Corpus.Reading.Figures.Periods;
using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures.Subjects;

/// <summary>Reads what a figure measures where no verb links the two: the noun that it describes, or that stands right beside it.</summary>
internal readonly struct SubjectNeighbours(SentenceTokens tokens, List<StatedPeriod>? periods)
{
    /// <summary>Before <c>of</c> the phrase is short: it does not reach across what the one before a verb may hold.</summary>
    public const WordClass Boundaries = WordClass.Conjunction | WordClass.Determiner | WordClass.Preposition | WordClass.Auxiliary;

    private readonly SentenceTokens tokens = tokens;
    private readonly SubjectPhrases phrases = new(tokens, periods);
    private readonly ObjectPhrases objects = new(tokens);
    private readonly SubjectVerbs verbs = new(tokens);

    /// <summary><c>a 5 per cent rise in wages</c>, <c>a 20 per cent stake in the brewery</c>, <c>the firm's $3 billion loss</c></summary>
    /// <param name="first">The first token of the quantity's hedges: <c>Some</c> of <c>some 60 per cent</c> is no determiner.</param>
    public TextRange? Described(in Quantity quantity, int first)
    {
        var (before, at) = (first < quantity.First && tokens.Has(first, Cue.Article) ? first : first - 1, quantity.OuterEnd);
        var joined = tokens.IsJoint(at);
        at += joined ? 1 : 0;
        at += tokens.Has(at, Cue.Dimension) ? 1 : 0;
        at += joined && tokens.IsJoint(at) ? 1 : 0;
        if (IsClauseBehindVerb(before) || !(tokens[before].Is(WordClass.Determiner) || tokens.Has(before, Cue.Article) || tokens[before].Kind == TokenKind.Possessive))
        {
            return null;
        }

        return tokens.HasChange(at, ChangeClass.Noun) ? Within(at + 1)
            : CountedPhrase.IsPart(tokens, at) && tokens[at].Length > 1 && !IsSaidOf(at) && !tokens.HasChange(at, ChangeClass.Comparative)
                && !(quantity.Kind == FigureKind.Duration && tokens.EndsWith(quantity.OuterEnd - 1, "s") && IsNoThing(at)) ? objects.At(at, keepsPreposition: true)
            : null;
    }

    /// <summary><c>found that 12% slept</c>: no <c>that</c> of one's own.</summary>
    private bool IsClauseBehindVerb(int that) => tokens.Has(that, Cue.Clause)
        && (tokens[that - 1].Is(CountedPhrase.Verbs) || (tokens.Lexicon.Sources.RoleOf(tokens[that - 1].Lexeme) & SourceRole.Shows) != 0);

    /// <summary><c>the 1.4 per cent predicted in May</c>: a past form with its preposition tells of the figure.</summary>
    private bool IsSaidOf(int at) => tokens.EndsWith(at, "ed") && (tokens[at + 1].Is(WordClass.Preposition) || !tokens.IsWord(at + 1));

    /// <summary><c>a few years back</c>, <c>a few months living by the sea</c></summary>
    private bool IsNoThing(int at) =>
        (tokens.Has(at, Cue.Year) || tokens.Has(at, TimeCue.Ended)) || (tokens.IsParticiple(at) && !CountedPhrase.IsPart(tokens, at + 1));

    /// <summary><c>The deficit, at 5 per cent, is</c>; <c>At 828 metres, the tower is</c>; <c>Of the wells, 5 per cent</c>; <c>shares, up 4 per cent, led</c>; <c>with
    /// shares up 4 per cent</c>; <c>a contract worth $40 million</c>, <c>losses totalling $5 million</c></summary>
    public TextRange? Beside(int at, in Quantity quantity)
    {
        if (tokens.Has(at, Cue.At) && at == tokens.First && tokens.Is(quantity.OuterEnd, ','))
        {
            return objects.At(quantity.OuterEnd + 1, keepsPreposition: false);
        }

        if (tokens.Is(at, ',') && tokens.Has(tokens.First, Cue.Of) && quantity.Kind == FigureKind.Percent)
        {
            return objects.At(PastNumber(tokens.First + 1), keepsPreposition: false);
        }

        if (tokens.Is(at, ',') && tokens.Has(quantity.OuterEnd, Cue.Dimension) && !tokens.Has(quantity.OuterEnd, Cue.Stop))
        {
            // `The mirror, 6.5 metres across, took years`
            // and `The ship is 200m long, 32m wide`
            return quantity.Kind == FigureKind.Duration ? null : tokens.Has(at - 1, Cue.Dimension) ? Opening() : Described(at);
        }

        var participle = verbs.IsParticiple(at);
        if (participle && tokens.Has(at - 1, TimeCue.Later | TimeCue.Earlier)
            && (ChangeReader.IsMove(tokens, at) || tokens.HasChange(quantity.OuterEnd, ChangeClass.Adverb | ChangeClass.Comparative)))
        {
            // `It shrank, after growing 0.1 per cent`, `fell before closing 7.5 per cent down`
            return Opening();
        }

        // `rates, now at 5 per cent`
        var comma = tokens.Is(at - 2, ',') && CountedPhrase.IsPart(tokens, at - 1) && tokens.Has(at, Cue.At) ? at - 2 : at - 1;
        if (!tokens.Is(comma, ','))
        {
            const ChangeClass Verbs = ChangeClass.WithParticle | ChangeClass.BeforeUp | ChangeClass.BeforeDown;
            var moved = tokens.HasChange(at, ChangeClass.Adverb) && CountedPhrase.IsPart(tokens, at - 1) && !tokens.HasChange(at - 1, Verbs)
                && !tokens.EndsWith(at - 1, "ed");
            return tokens.Has(at, Cue.Worth) || participle || moved ? phrases.Before(at, Boundaries, ofNoun: true) : null;
        }

        return participle ? Opening()
            : tokens.Has(at, Cue.At | Cue.Worth) || tokens.HasChange(at, ChangeClass.Adverb) ? phrases.Before(comma, WordClass.Conjunction)
            : null;
    }

    /// <summary><c>incomes above $400,000</c>, <c>homes under £200,000</c>: a plural that is no verb, <c>he earns above $50</c>, before the side
    /// on which it lies.</summary>
    /// <param name="side">The first token of the quantity's hedges.</param>
    public TextRange? OnSide(int side)
    {
        var noun = side - 1;
        var isPlural = tokens.Has(side, Cue.Side | Cue.Throughout | Cue.From) && CountedPhrase.IsPart(tokens, noun) && CountedPhrase.IsPlural(tokens, noun)
            && !tokens.Has(noun, VerbCue.Link | VerbCue.Measures | VerbCue.Agent) && !ChangeReader.IsMove(tokens, noun);
        var mayBeVerb = CountedPhrase.IsPart(tokens, noun - 1) && (tokens[noun - 2].Is(WordClass.Determiner) || !tokens.Holds(noun - 2));
        return isPlural && !mayBeVerb && !tokens[noun - 1].Is(WordClass.Pronoun) ? phrases.Before(side, Boundaries, ofNoun: true) : null;
    }

    /// <summary><c>has lost a fifth of its members</c>: the members have become fewer; <c>a fifth of its value</c> is the thing's own.
    /// <c>Glaciers lost 6 tonnes of ice</c> tells of the ice.</summary>
    public TextRange? Lost(int at, in Quantity quantity)
    {
        var stuff = quantity.Kind is FigureKind.Mass or FigureKind.Volume;
        var own = (quantity.Kind == FigureKind.Percent || quantity.Number.Is(NumeralForm.Fraction))
            && IsOwn(quantity.OuterEnd + 1) && !tokens.Has(quantity.OuterEnd + 2, VerbCue.Assesses);
        return tokens.HasChange(at, ChangeClass.Counted) && tokens.Has(quantity.OuterEnd, Cue.Of) && (stuff || own)
            ? objects.At(quantity.OuterEnd + 1, keepsPreposition: false)
            : null;
    }

    /// <summary><c>cut its emissions 40 per cent</c></summary>
    public TextRange? Moved(int at, in Quantity quantity) =>
        ChangeVerbs.ObjectVerb(tokens, quantity, at) is var verb and >= 0 ? phrases.From(verb + 1, at + 1) : null;

    private bool IsOwn(int at) => tokens[at].Is(WordClass.Determiner) && !tokens.Has(at, Cue.Article | Cue.Pointer);

    /// <summary><c>60 per cent of voters</c>, <c>5 per cent growth in lending</c>, <c>$5 million in damages</c></summary>
    public TextRange? Behind(in Quantity quantity)
    {
        var at = quantity.OuterEnd;
        if (tokens.HasChange(at, ChangeClass.Noun))
        {
            return Within(at + 1);
        }

        if (quantity.Kind == FigureKind.Money && tokens.Has(at, Cue.Portion) && tokens.Has(at, Cue.Within) && IsStuff(at + 1))
        {
            return objects.At(at + 1, keepsPreposition: false);
        }

        return tokens.Has(at, Cue.Of) && quantity.Kind is not (FigureKind.Money or FigureKind.Duration)
            ? objects.At(at + 1, keepsPreposition: false)
            : null;
    }

    /// <summary><c>a rise of 5 per cent in wages</c>: what stands behind <c>in</c> or <c>of</c> at the token.</summary>
    public TextRange? Within(int at) => tokens.Has(at, Cue.Within | Cue.Of) ? objects.At(at + 1, keepsPreposition: false) : null;

    /// <summary>The subject that the sentence opens with: <c>Wages rose again, gaining 4 per cent</c>.</summary>
    public TextRange? Opening()
    {
        for (var i = tokens.First + 1; i < tokens.End && !tokens.Is(i, ','); i++)
        {
            if (tokens.Has(i, VerbCue.Link) || tokens[i].Is(WordClass.Auxiliary)
                || (ChangeReader.IsMove(tokens, i) && !tokens[i - 1].Is(WordClass.Determiner))
                || (tokens.Has(i, VerbCue.Measures) && (tokens.IsNumber(i + 1) || tokens[i + 1].Kind == TokenKind.Symbol)))
            {
                return phrases.Before(phrases.EndBefore(i), WordClass.Conjunction);
            }
        }

        return null;
    }

    /// <summary><c>The mirror, 6.5 metres across</c>; <c>met a boy, 1.4 metres tall</c>: the verb's object, where one stands before.</summary>
    private TextRange? Described(int comma)
    {
        for (var i = comma - 1; i > tokens.First && (CountedPhrase.IsPart(tokens, i) || tokens[i].Is(WordClass.FunctionWord)); i--)
        {
            if (tokens.EndsWith(i, "ed") || tokens.Has(i, VerbCue.Past))
            {
                return phrases.Before(comma, Boundaries, ofNoun: true);
            }
        }

        return phrases.Before(comma, WordClass.Conjunction);
    }

    /// <summary><c>Of the 900 wells</c>: the token behind the number.</summary>
    private int PastNumber(int at)
    {
        while (tokens[at].Is(WordClass.Determiner) || tokens.IsNumber(at) || tokens.Plays(at, NumeralRole.Starts))
        {
            at++;
        }

        return at;
    }

    /// <summary>What an amount comes in: <c>damages</c>, but neither a place nor a time.</summary>
    private bool IsStuff(int at) => CountedPhrase.IsPart(tokens, at) && !tokens.IsCapitalised(at) && !phrases.StartsPeriod(at)
        && !tokens.Has(at, Cue.Year) && !(tokens.Has(at, VerbCue.Measures) && tokens[at + 1].Kind is not (TokenKind.Stop or TokenKind.Punctuation));
}
