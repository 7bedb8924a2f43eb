using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>Fractions behind a number: <c>2 1/2</c>, <c>3½</c>, <c>two and a half</c>, <c>two-thirds</c>.</summary>
internal static class FractionReader
{
    private const decimal Half = 0.5m;
    private const decimal Thousand = 1000;

    /// <summary>Takes <c>1/2</c> as one number, and <c>1/2</c> or <c>½</c> behind a whole one.</summary>
    public static void TakeBehindDigits(SentenceTokens tokens, ref Numeral numeral)
    {
        if (!numeral.Is(NumeralForm.PlainDigits))
        {
            return;
        }

        if (IsQuotient(tokens, numeral.End - 1, out var quotient))
        {
            numeral = Fraction(numeral, quotient, numeral.End + 2);
        }
        else if (IsMixed(tokens, numeral.End - 1) && IsQuotient(tokens, numeral.End + 1, out quotient))
        {
            numeral = Fraction(numeral, numeral.Low + quotient, numeral.End + 4);
        }
        else if (IsQuotient(tokens, numeral.End, out quotient))
        {
            numeral = Fraction(numeral, numeral.Low + quotient, numeral.End + 3);
        }
        else if (tokens.EndsWith(numeral.End, "s") && PartAt(tokens, numeral.End) > 0
            && tokens.Lexicon.Numerals.DenominatorOf(tokens[numeral.End].Lexeme) is var parts and > 0
            && tokens.Has(numeral.End + 1, Cue.Of) && tokens[numeral.End + 2].Is(WordClass.Determiner))
        {
            // `3 quarters of an hour`, but `3 quarters of growth`
            numeral = Fraction(numeral, numeral.Low / parts, numeral.End + 1);
        }
        else if (tokens[numeral.End].Kind == TokenKind.Symbol && PartAt(tokens, numeral.End) is var sign and > 0)
        {
            numeral = Fraction(numeral, numeral.Low + sign, numeral.End + 1);
        }
    }

    /// <summary>Whether a fraction is joined to the whole number at the token: <c>2-1/2 inches</c>.</summary>
    public static bool IsMixed(SentenceTokens tokens, int at) => tokens.IsJoint(at + 1) && IsQuotient(tokens, at + 2, out _);

    /// <summary>Takes <c>and a half</c>, <c>-and-a-half</c>, <c>and three quarters</c>, <c>and 1/2</c>.</summary>
    public static void TakeHalf(SentenceTokens tokens, ref Numeral numeral)
    {
        var at = numeral.End;
        var joined = tokens.IsJoint(at);
        at += joined ? 1 : 0;
        if (!tokens.Has(at, Cue.And) || numeral.Is(NumeralForm.Fraction | NumeralForm.Vague))
        {
            return;
        }

        at += joined && tokens.IsJoint(at + 1) ? 2 : 1;
        if (tokens.Has(at, Cue.Article))
        {
            at += joined && tokens.IsJoint(at + 1) ? 2 : 1;
            if (TryName(tokens, at, out var part))
            {
                numeral = Plus(tokens, numeral, part, at + 1);
            }
        }
        else if (TryPart(tokens, at, out var parts, out var end))
        {
            numeral = Plus(tokens, numeral, parts, end);
        }
        else if (numeral.Is(NumeralForm.PlainDigits) && IsQuotient(tokens, at, out var quotient))
        {
            // `2 and 1/2`
            numeral = Plus(tokens, numeral, quotient, at + 3);
        }
    }

    /// <summary>
    /// The part is one of the multiple behind it, <c>one billion and three quarters million</c>, else of the number's own.
    /// </summary>
    private static Numeral Plus(SentenceTokens tokens, Numeral numeral, decimal part, int end)
    {
        var scaled = numeral.Multiplier >= Thousand && tokens.Plays(end, NumeralRole.Multiplier)
            && tokens.ValueOf(end) < numeral.Multiplier;
        return scaled
            ? Fraction(numeral, DecimalParts.Trim(numeral.Low + (part * tokens.ValueOf(end))), end + 1)
            : Fraction(numeral, DecimalParts.Trim(numeral.Low + (part * Multiplier(numeral))), end);
    }

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
        var part = PartAt(tokens, at);
        numeral = new Numeral(at, at + 1, part, part, part == Half ? -1 : 0, NumeralForm.Words | NumeralForm.Fraction);
        TakeMillion(tokens, ref numeral);
        if (numeral.Is(NumeralForm.Scaled) || !tokens.IsWord(at))
        {
            return true;
        }

        if (tokens.IsJoint(at + 1))
        {
            // `half-hour`, `quarter-mile`, `half-point`, but `half-mast`, and `third-degree`, which counts off
            return !tokens.Plays(at, NumeralRole.Ordinal)
                && (tokens.Has(at + 2, Cue.Point) || tokens.Lexicon.Units.Match(tokens, at + 2, digits: false, out _) != null);
        }

        // `the first half`, `the other half`
        return part == Half
            ? !NumberWordReader.IsOrdinal(tokens, at - 1) && !tokens.Has(at - 1, Cue.Edge | Cue.Filler | Cue.Pointer)
                && !tokens.IsJoint(at - 1)
            : tokens.Has(at - 1, Cue.Article)
                && (tokens.Has(at + 1, Cue.Of) || IsAmount(tokens, at - 1) || tokens.IsWhole(at - 1, at + 1) || (IsQuarter(tokens, at) && IsOfUnit(tokens, at - 2))
                    || IsSubject(tokens, at + 1, IsQuarter(tokens, at)));
    }

    /// <summary>By this name it is no ordinal, as <c>fourth</c> is.</summary>
    private static bool IsQuarter(SentenceTokens tokens, int at) => tokens.EndsWith(at, "quarter");

    /// <summary><c>a third are old</c>: so many that they go with a plural verb; <c>a third was late</c> counts one off. No quarter is
    /// counted off.</summary>
    private static bool IsSubject(SentenceTokens tokens, int verb, bool quarter) =>
        tokens[verb].Is(WordClass.Auxiliary) && (tokens.Has(verb, Cue.Link) || quarter || tokens.EndsWith(verb, "have") || tokens.EndsWith(verb, "do") || tokens.EndsWith(verb, "did"))
            ? !tokens.EndsWith(verb, "s") && !tokens.EndsWith(verb, "been")
            : quarter && (tokens.IsParticiple(verb) || tokens[verb].Is(WordClass.SpeechVerb));

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

    /// <summary>Takes <c>a million</c>, <c>million</c>, <c>of a million</c> behind a fraction.</summary>
    public static void TakeMillion(SentenceTokens tokens, ref Numeral numeral)
    {
        var at = numeral.End;
        at += tokens.Has(at, Cue.Of) ? 1 : 0;
        at += tokens.Has(at, Cue.Article) || tokens.IsJoint(at) ? 1 : 0;
        if (tokens.Plays(at, NumeralRole.Multiplier | NumeralRole.Collective)
            && numeral.TryScale(tokens.ValueOf(at), at + 1, out var scaled))
        {
            numeral = scaled;
        }
    }

    /// <summary>Behind thousands and more the part is one of those, <c>two million and a half</c>; behind <c>hundred</c> it is a part of
    /// one.</summary>
    private static decimal Multiplier(Numeral numeral) => numeral.Multiplier >= Thousand ? numeral.Multiplier : 1;

    private static decimal PartAt(SentenceTokens tokens, int at) => tokens.Lexicon.Numerals.FractionOf(tokens[at].Lexeme);

    private static bool TryName(SentenceTokens tokens, int at, out decimal part)
    {
        part = PartAt(tokens, at);
        return part > 0 && tokens.IsWord(at);
    }

    private static Numeral Fraction(Numeral numeral, decimal value, int end) => numeral with
    {
        Low = value,
        High = value,
        End = end,
        Form = (numeral.Marked & ~NumeralForm.One) | NumeralForm.Fraction,
    };

    /// <summary><c>3/4</c>: a proper fraction of a denominator in use, so that neither <c>9/11</c> nor <c>24/7</c> is one.</summary>
    public static bool IsQuotient(SentenceTokens tokens, int at, out decimal quotient)
    {
        quotient = 0;
        if (!tokens.IsNumber(at) || !tokens.Is(at + 1, '/') || !tokens.IsNumber(at + 2) || !tokens.Glued(at + 1) || !tokens.Glued(at + 2)
            || tokens.Is(at + 3, '/') || (tokens.Is(at - 1, '/') && tokens.Glued(at))
            || !DigitReader.TryRead(tokens[at].In(tokens.Text), out var over, out _)
            || !DigitReader.TryRead(tokens[at + 2].In(tokens.Text), out var under, out _)
            || over < 1 || over >= under
            || !(under is 2 or 3 or 4 or 5 or 6 or 8 or 16 or 32 or 64 || (under is 10 or 100 or 1000 && tokens.Lexicon.Units.Follows(tokens, at + 3))))
        {
            return false;
        }

        quotient = over / under;
        return true;
    }
}
