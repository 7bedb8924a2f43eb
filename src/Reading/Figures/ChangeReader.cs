using Corpus.Reading.Figures.Factors;
using Corpus.Reading.Figures.Periods;
using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>
/// Reads whether a quantity says how far something rose or fell: <c>up 14.7 per cent</c>, <c>fell by 3 points</c>, <c>a 29 per cent
/// increase</c>.
/// </summary>
internal static class ChangeReader
{
    /// <summary>How far before its <c>by</c> a verb of change may stand: <c>cut the cost of each visit by 5 per cent</c>.</summary>
    private const int VerbReach = 8;

    /// <summary>Words between a rate and the noun of its change: <c>growth at a steady annual pace of</c>.</summary>
    private const int MostBeforeRate = 2;

    /// <param name="first">The first token of the quantity's hedges.</param>
    public static ChangeDirection? Read(SentenceTokens tokens, in Quantity quantity, int first)
    {
        if (quantity.IsVerb)
        {
            return quantity.Low > 1 ? ChangeDirection.Up : ChangeDirection.Down;
        }

        if (quantity.Kind is FigureKind.Age or FigureKind.Duration)
        {
            // Behind other words a time says when or how long: `rose two days ago`.
            return quantity.Kind == FigureKind.Duration && tokens.Has(first - 1, Cue.By) ? VerbBefore(tokens, first - 2) : null;
        }

        if (quantity is { Kind: FigureKind.Count, Unit: FactorReader.Occasions })
        {
            // `rose three times` tells how often.
            return ChangesBehind.Read(tokens, quantity);
        }

        // Between an index and nothing else, a share below zero is a fall: `the Dax -1.6%`.
        return (IsAttribute(tokens, quantity) ? null : Before(tokens, quantity, first - 1)) ?? ChangesBehind.Read(tokens, quantity)
            ?? (quantity.Kind == FigureKind.Percent && quantity.High < 0 ? ChangeDirection.Down : null);
    }

    /// <summary><c>added a 30 degree bend</c>, <c>gained a 20 per cent stake</c>: the figure describes what was gained.</summary>
    private static bool IsAttribute(SentenceTokens tokens, in Quantity quantity) =>
        quantity.HasUnit && tokens.Has(quantity.First - 1, Cue.Article) && CountedPhrase.IsPart(tokens, quantity.OuterEnd)
        && Direction(tokens, quantity.OuterEnd, ChangeClass.Comparative) == null;

    /// <summary>Whether the token is a verb or adverb of change.</summary>
    public static bool IsMove(SentenceTokens tokens, int at) => Direction(tokens, at, ChangeClass.Verb | ChangeClass.Adverb) != null;

    /// <summary><c>rose 8 per cent and climbed to 300</c>: what stands behind belongs to the second verb.</summary>
    public static bool OpensMove(SentenceTokens tokens, int at) => tokens.Has(at, Cue.And) && tokens.HasChange(at + 1, ChangeClass.Verb);

    private static ChangeDirection? Before(SentenceTokens tokens, in Quantity quantity, int at)
    {
        while (tokens.Has(at, Cue.Filler | Cue.Article) || tokens.IsManner(at))
        {
            at--;
        }

        at = BeforeDescription(tokens, at);
        if (tokens.Has(at + 1, Cue.Side))
        {
            // `dropped below 26 degrees` tells the level.
            return null;
        }

        if (quantity.IsRange && tokens.Has(at + 1, Cue.From))
        {
            // `rose from 12 to 14 cents`, `raised its fee from 12 to 14 cents`
            return Direction(tokens, at, ChangeClass.Verb | ChangeClass.Adverb | ChangeClass.Noun)
                ?? ChangeVerbs.DirectionOf(tokens, ChangeVerbs.ObjectVerb(tokens, at, mayRise: true));
        }

        if (tokens.Has(at, Cue.By))
        {
            return VerbBefore(tokens, at - 1) ?? Direction(tokens, at - 1, ChangeClass.Comparative);
        }

        if (tokens.Has(at, Cue.Of) && quantity.Unit == FactorReader.Unit)
        {
            // `grew by a factor of three`
            return VerbBefore(tokens, at - 4);
        }

        if (tokens.Has(at, Cue.Of))
        {
            return Direction(tokens, at - 1, ChangeClass.Noun) ?? (tokens.HasChange(at - 1, ChangeClass.Rate) ? OfRate(tokens, at - 1) : null);
        }

        // `raised $5 million from investors` tells how much they gave.
        return IsParticle(tokens, at) || (tokens.Has(at, VerbCue.Agent) && quantity.Kind != FigureKind.Percent)
            || tokens.HasChange(quantity.OuterEnd, ChangeClass.Short) || !ChangeVerbs.Moves(tokens, quantity, at)
            ? null
            : Direction(tokens, at, ChangeClass.Verb | ChangeClass.Adverb) ?? ChangeVerbs.OfObject(tokens, quantity, at);
    }

    /// <summary>The token before <c>an annual</c>, <c>a seasonally adjusted</c>, where a verb or <c>by</c> stands there: <c>grew by an annual 6 per
    /// cent</c>.</summary>
    private static int BeforeDescription(SentenceTokens tokens, int at)
    {
        var verb = at - (tokens.IsManner(at - 1) ? 3 : 2);
        return tokens.Has(verb + 1, Cue.Article) && CountedPhrase.IsPart(tokens, at) && Direction(tokens, at, ChangeClass.Noun | ChangeClass.Verb) == null
            && (tokens.Has(verb, Cue.By) || Direction(tokens, verb, ChangeClass.Verb) != null)
            ? verb
            : at;
    }

    /// <summary><c>a growth rate of</c>, <c>grows at an annual pace of</c></summary>
    private static ChangeDirection? OfRate(SentenceTokens tokens, int rate)
    {
        var at = rate - 1;
        while (at > rate - MostBeforeRate - 1 && CountedPhrase.IsPart(tokens, at) && Direction(tokens, at, ChangeClass.Noun) == null)
        {
            at--;
        }

        at -= tokens[at].Is(WordClass.Determiner) ? 1 : 0;
        return tokens.Has(at, Cue.At) ? Direction(tokens, at - 1, ChangeClass.Verb) : at < rate ? Direction(tokens, at, ChangeClass.Noun) : null;
    }

    /// <summary><c>make up 38 per cent</c>, <c>gunned down 49 people</c></summary>
    public static bool IsParticle(SentenceTokens tokens, int at)
    {
        var parted = Direction(tokens, at, ChangeClass.Adverb) == ChangeDirection.Up ? ChangeClass.BeforeUp : ChangeClass.BeforeDown;
        return Direction(tokens, at, ChangeClass.Adverb) != null && tokens.HasChange(at - 1, parted);
    }

    private static ChangeDirection? VerbBefore(SentenceTokens tokens, int at)
    {
        // `fell for a second month, by 4 per cent`
        at -= tokens.Is(at, ',') ? 1 : 0;
        for (var i = at; i > at - VerbReach && MayStandBetween(tokens, i); i--)
        {
            if (Direction(tokens, i, ChangeClass.Verb | ChangeClass.Noun | ChangeClass.Adverb) is { } direction && !IsParticle(tokens, i))
            {
                return direction;
            }
        }

        return null;
    }

    /// <summary><c>lowered their 2027 forecast by 9 per cent</c>: words and years; other numbers have a change of their own.</summary>
    private static bool MayStandBetween(SentenceTokens tokens, int i) =>
        tokens[i].Kind is TokenKind.Word or TokenKind.Possessive or TokenKind.Hyphen || tokens.IsPluralPossessive(i)
        || YearPeriods.At(tokens, i) > 0;

    /// <summary>Which way the word goes, where it is one of the classes.</summary>
    public static ChangeDirection? Direction(SentenceTokens tokens, int at, ChangeClass any)
    {
        var changes = tokens.Lexicon.Changes;
        var lexeme = tokens[at].Lexeme;
        return (changes.ClassOf(lexeme) & any) != 0 ? changes.DirectionOf(lexeme) : null;
    }
}
