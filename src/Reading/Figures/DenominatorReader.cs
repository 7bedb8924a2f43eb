namespace Corpus.Reading.Figures;

/// <summary>
/// Takes the ordinals that name the parts of a fraction behind its numerator: <c>three twenty-firsts</c>, <c>one hundred thirty-fifths</c>,
/// <c>one one hundred and fifth</c>, <c>five hundred and three hundredths</c>.
/// </summary>
internal static class DenominatorReader
{
    private const decimal Hundred = 100;

    public static void Take(SentenceTokens tokens, ref Numeral numeral)
    {
        if (!TakeJoined(tokens, ref numeral) && !TakeCompound(tokens, ref numeral))
        {
            TakeNamed(tokens, ref numeral);
        }
    }

    /// <summary><c>one hundred thirty-fifths</c>: the ten that the number ends with belongs to what is joined to it.</summary>
    private static bool TakeJoined(SentenceTokens tokens, ref Numeral numeral)
    {
        var last = numeral.End - 1;
        var ten = tokens.ValueOf(last);
        if (last == numeral.First || !tokens.Plays(last, NumeralRole.Ten) || !TryJoined(tokens, last, out var parts, out var end)
            || numeral.Low <= ten || !MayName(tokens, numeral.Low - ten, end))
        {
            return false;
        }

        numeral = Quotient(numeral, numeral.Low - ten, parts, end);
        return true;
    }

    /// <summary><c>three twenty-firsts</c>, <c>one hundred and fifth</c> behind one: a number in words that ends as an ordinal.</summary>
    private static bool TakeCompound(SentenceTokens tokens, ref Numeral numeral)
    {
        if ((!TryJoined(tokens, numeral.End, out var parts, out var end) && !TryHundreds(tokens, numeral.End, out parts, out end))
            || !MayName(tokens, numeral.Low, end))
        {
            return false;
        }

        numeral = Quotient(numeral, numeral.Low, parts, end);
        return true;
    }

    /// <summary><c>one hundred and fifth</c>, <c>two hundred twenty-first</c></summary>
    private static bool TryHundreds(SentenceTokens tokens, int at, out decimal parts, out int end)
    {
        (parts, end) = (0, at);
        if (!new NumberSum(tokens, at).TryRead(out var hundreds))
        {
            return false;
        }

        if (TryJoined(tokens, hundreds.End - 1, out var tens, out end))
        {
            parts = hundreds.Low - tokens.ValueOf(hundreds.End - 1) + tens;
            return parts > Hundred;
        }

        if (hundreds.Low % Hundred != 0)
        {
            return false;
        }

        at = tokens.Has(hundreds.End, Cue.And) ? hundreds.End + 1 : hundreds.End;
        var rest = tokens.Lexicon.Numerals.DenominatorOf(tokens[at].Lexeme);
        (parts, end) = (hundreds.Low + rest, at + 1);
        return rest > 0;
    }

    /// <summary>The plural of a part: <c>twenty-three fifths</c>; behind an <c>and</c> it is a part of what follows that.</summary>
    private static void TakeNamed(SentenceTokens tokens, ref Numeral numeral)
    {
        var parts = tokens.Lexicon.Numerals.DenominatorOf(tokens[numeral.End].Lexeme);
        if (parts <= 1 || numeral.Low <= 1 || !tokens.EndsWith(numeral.End, "ths"))
        {
            return;
        }

        var over = numeral.Low;
        for (var i = numeral.End - 1; i > numeral.First; i--)
        {
            if (tokens.Has(i, Cue.And) && new NumberSum(tokens, i + 1).TryRead(out var rest) && rest.End == numeral.End && rest.Low < parts)
            {
                over = rest.Low;
            }
        }

        var whole = numeral.Low - over;
        numeral = Quotient(numeral, (whole * parts) + over, parts, numeral.End + 1);
    }

    /// <summary><c>twenty-first</c>, <c>twenty-firsts</c></summary>
    private static bool TryJoined(SentenceTokens tokens, int at, out decimal parts, out int end)
    {
        (parts, end) = (0, at + 3);
        if (!tokens.Plays(at, NumeralRole.Ten) || !tokens.IsJoint(at + 1)
            || tokens.Lexicon.Numerals.DenominatorOf(tokens[at + 2].Lexeme) is not (var unit and > 0 and < 10))
        {
            return false;
        }

        parts = tokens.ValueOf(at) + unit;
        return true;
    }

    /// <summary>Several parts are named in the plural; one part by an ordinal that counts off nothing behind it.</summary>
    private static bool MayName(SentenceTokens tokens, decimal over, int end) =>
        over > 1 ? tokens.EndsWith(end - 1, "s")
        : !tokens.EndsWith(end - 1, "s") && (!tokens.IsWord(end) || tokens[end].Is(Lexicon.WordClass.FunctionWord));

    private static Numeral Quotient(in Numeral numeral, decimal over, decimal parts, int end) => numeral with
    {
        Low = over / parts,
        High = over / parts,
        End = end,
        Form = (numeral.Form & ~(NumeralForm.One | NumeralForm.Scaled)) | NumeralForm.Fraction,
        Multiplier = 1,
    };
}
