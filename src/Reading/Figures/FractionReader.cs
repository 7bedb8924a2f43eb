using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>Fractions behind a number: <c>2 1/2</c>, <c>3½</c>, <c>two and a half</c>, <c>two-thirds</c>.</summary>
internal static class FractionReader
{
    private const decimal Thousand = 1000;

    /// <summary>Takes <c>1/2</c> as one number, and <c>1/2</c> or <c>½</c> behind a whole one.</summary>
    public static void TakeBehindDigits(SentenceTokens tokens, ref Numeral numeral)
    {
        if (!numeral.Is(NumeralForm.PlainDigits))
        {
            return;
        }

        if (Quotients.IsQuotient(tokens, numeral.End - 1, out var quotient))
        {
            numeral = Fraction(numeral, quotient, numeral.End + 2);
        }
        else if (Quotients.IsMixed(tokens, numeral.End - 1) && Quotients.IsQuotient(tokens, numeral.End + 1, out quotient))
        {
            numeral = Fraction(numeral, numeral.Low + quotient, numeral.End + 4);
        }
        else if (Quotients.IsQuotient(tokens, numeral.End, out quotient))
        {
            numeral = Fraction(numeral, numeral.Low + quotient, numeral.End + 3);
        }
        else if (tokens.EndsWith(numeral.End, "s") && tokens.Lexicon.Numerals.FractionOf(tokens[numeral.End].Lexeme) > 0
            && tokens.Lexicon.Numerals.DenominatorOf(tokens[numeral.End].Lexeme) is var parts and > 0
            && tokens.Has(numeral.End + 1, Cue.Of) && tokens[numeral.End + 2].Is(WordClass.Determiner))
        {
            // `3 quarters of an hour`, but `3 quarters of growth`
            numeral = Fraction(numeral, numeral.Low / parts, numeral.End + 1);
        }
        else if (tokens[numeral.End].Kind == TokenKind.Symbol && tokens.Lexicon.Numerals.FractionOf(tokens[numeral.End].Lexeme) is var sign and > 0)
        {
            numeral = Fraction(numeral, numeral.Low + sign, numeral.End + 1);
        }
    }

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
            if (FractionWords.TryName(tokens, at, out var part))
            {
                numeral = Plus(tokens, numeral, part, at + 1);
            }
        }
        else if (FractionWords.TryPart(tokens, at, out var parts, out var end))
        {
            numeral = Plus(tokens, numeral, parts, end);
        }
        else if (numeral.Is(NumeralForm.PlainDigits) && Quotients.IsQuotient(tokens, at, out var quotient))
        {
            // `2 and 1/2`
            numeral = Plus(tokens, numeral, quotient, at + 3);
        }
    }

    /// <summary>
    /// The part is one of the multiple behind it, <c>one billion and three quarters million</c>, else of the number's own.
    /// </summary>
    private static Numeral Plus(SentenceTokens tokens, in Numeral numeral, decimal part, int end)
    {
        var scaled = numeral.Multiplier >= Thousand && tokens.Plays(end, NumeralRole.Multiplier)
            && tokens.ValueOf(end) < numeral.Multiplier;
        return scaled
            ? Fraction(numeral, DecimalParts.Trim(numeral.Low + (part * tokens.ValueOf(end))), end + 1)
            : Fraction(numeral, DecimalParts.Trim(numeral.Low + (part * Multiplier(numeral))), end);
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
    private static decimal Multiplier(in Numeral numeral) => numeral.Multiplier >= Thousand ? numeral.Multiplier : 1;

    private static Numeral Fraction(in Numeral numeral, decimal value, int end) => numeral with
    {
        Low = value,
        High = value,
        End = end,
        Form = (numeral.Marked & ~NumeralForm.One) | NumeralForm.Fraction,
    };
}
