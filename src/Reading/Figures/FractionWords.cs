using Corpus.Reading.Figures.Factors;
using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>Fractions in words that no number stands before: <c>two-thirds</c>, <c>half a million</c>, <c>a quarter of</c>.</summary>
internal static class FractionWords
{
    private const decimal Half = 0.5m;

    /// <summary>Reads <c>two-thirds</c>, <c>one fourth</c>, <c>three quarters</c> from a unit word on.</summary>
    public static bool TryPart(SentenceTokens tokens, int at, out decimal value, out int end)
    {
        end = at + 1;
        value = tokens.ValueOf(at);
        if (!tokens.Plays(at, NumeralRole.Unit | NumeralRole.Teen))
        {
            return false;
        }

        // In text that was cut into words a hyphen stands between spaces: `one - fourth`.
        end += tokens[end].Kind == TokenKind.Hyphen && tokens.Glued(end) == tokens.Glued(end + 1) ? 1 : 0;
        if (!TryName(tokens, end, out var part) || (value > 1 && !tokens.EndsWith(end, "s")))
        {
            return false;
        }

        var parts = tokens.Lexicon.Numerals.DenominatorOf(tokens[end].Lexeme);
        value = parts > 0 ? value / parts : value * part;
        end++;
        return true;
    }

    /// <summary>Reads <c>half</c>, <c>half a million</c>, <c>½</c>; <c>third</c> and <c>quarter</c> only as <c>a third of</c>.</summary>
    public static bool TryWord(SentenceTokens tokens, int at, out Numeral numeral)
    {
        var part = tokens.Lexicon.Numerals.FractionOf(tokens[at].Lexeme);
        numeral = new Numeral(at, at + 1, part, part, part == Half ? -1 : 0, NumeralForm.Words | NumeralForm.Fraction);
        FractionReader.TakeMillion(tokens, ref numeral);
        if (numeral.Is(NumeralForm.Scaled) || !tokens.IsWord(at))
        {
            return true;
        }

        if (tokens.IsJoint(at + 1))
        {
            // `half-hour`, `quarter-mile`, `half-point`, but `half-mast`, `half-year`, a part of the calendar, and `third-degree`, which
            // counts off
            return !tokens.Plays(at, NumeralRole.Ordinal)
                && (tokens.Has(at + 2, Cue.Point) || tokens.Lexicon.Units.Match(tokens, at + 2, digits: false, out _) is { Id: not "year" });
        }

        // `the first half`, `the other half`
        return part == Half
            ? !NumberWordReader.IsOrdinal(tokens, at - 1) && !tokens.Has(at - 1, Cue.Edge | Cue.Filler | Cue.Pointer)
                && !tokens.IsJoint(at - 1)
            : tokens.Has(at - 1, Cue.Article)
                && (tokens.Has(at + 1, Cue.Of) || IsAmount(tokens, at - 1) || tokens.IsWhole(at - 1, at + 1) || (tokens.Has(at, TimeCue.Quarter) && IsOfUnit(tokens, at - 2))
                    || IsSubject(tokens, at + 1, tokens.Has(at, TimeCue.Quarter))
                    || IsCompared(tokens, at + 1) || IsMove(tokens, at) || IsApart(tokens, at));
    }

    /// <summary><c>a third are old</c>: so many that they go with a plural verb; <c>a third was late</c> counts one off. No quarter is
    /// counted off.</summary>
    private static bool IsSubject(SentenceTokens tokens, int verb, bool quarter) =>
        !tokens[verb].Is(WordClass.Auxiliary) ? quarter && (tokens.IsParticiple(verb) || tokens[verb].Is(WordClass.SpeechVerb))
        : quarter ? !tokens.Has(verb, VerbCue.One)
        : tokens.Has(verb, VerbCue.Many);

    /// <summary><c>a third more than in May</c>, <c>a fifth fewer people than</c>, <c>a quarter lower</c>; <c>a third lower court</c> counts one
    /// off.</summary>
    private static bool IsCompared(SentenceTokens tokens, int at) => tokens.HasChange(at, ChangeClass.Comparative)
        && (!tokens.IsWord(at + 1) || tokens.Has(at + 1, Cue.Than) || (CountedPhrase.IsPart(tokens, at + 1) && tokens.Has(at + 2, Cue.Than)));

    /// <summary><c>fell a third to 20p</c>, <c>rose a quarter</c>; <c>added a third</c> counts one off.</summary>
    private static bool IsMove(SentenceTokens tokens, int at) => tokens.HasChange(at - 2, ChangeClass.Verb)
        && (tokens.Has(at + 1, Cue.To | Cue.From) || (tokens.Has(at, TimeCue.Quarter) && !CountedPhrase.IsPart(tokens, at + 1)));

    /// <summary><c>is a fifth below its level of 2019</c>, <c>was still a third above target</c>; <c>hung a third below the lamp</c> counts one
    /// off.</summary>
    private static bool IsApart(SentenceTokens tokens, int at)
    {
        var verb = at - (tokens[at - 2].Is(WordClass.Adverb) ? 3 : 2);
        return tokens.Has(at + 1, Cue.Side) && tokens.HasFactor(verb, FactorClass.Be);
    }

    /// <summary><c>an hour and a quarter</c></summary>
    private static bool IsOfUnit(SentenceTokens tokens, int and) =>
        tokens.Has(and, Cue.And) && tokens.Has(and - 2, Cue.Article)
        && tokens.Lexicon.Units.Match(tokens, and - 1, digits: false, out var end) is { Kind: FigureKind.Duration or FigureKind.Length, Id: not "second" } && end == and;

    /// <summary><c>fell by a third</c>, <c>more than a quarter</c></summary>
    private static bool IsAmount(SentenceTokens tokens, int article)
    {
        var first = article;
        return tokens.Has(article - 1, Cue.By) || tokens.Lexicon.Hedges.Before(tokens, ref first, hasUnit: false) != Approximation.Exact;
    }

    /// <summary>The part that the word names; a sign, <c>½</c>, names none.</summary>
    public static bool TryName(SentenceTokens tokens, int at, out decimal part)
    {
        part = tokens.Lexicon.Numerals.FractionOf(tokens[at].Lexeme);
        return part > 0 && tokens.IsWord(at);
    }
}
