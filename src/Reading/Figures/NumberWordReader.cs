namespace Corpus.Reading.Figures;

/// <summary>Reads numbers in words: <c>twenty-two hundred</c>, <c>half a million</c>, <c>two-thirds</c>, <c>two point two million</c>,
/// <c>tens of thousands</c>.</summary>
internal static class NumberWordReader
{
    /// <summary>A few are fewer.</summary>
    private const decimal FewestOfMany = 10;

    public static bool TryRead(SentenceTokens tokens, int at, out Numeral numeral)
    {
        numeral = default;
        if (!tokens.Plays(at, NumeralRole.Starts))
        {
            return false;
        }

        if (tokens.Plays(at, NumeralRole.Plural))
        {
            return TryPlural(tokens, at, out numeral);
        }

        if (tokens.Plays(at, NumeralRole.Vague))
        {
            return TryVague(tokens, at, out numeral);
        }

        if (FractionWords.TryPart(tokens, at, out var parts, out var end))
        {
            numeral = new Numeral(at, end, parts, parts, 0, NumeralForm.Words | NumeralForm.Fraction);
            FractionReader.TakeMillion(tokens, ref numeral);
            return true;
        }

        return tokens.Plays(at, NumeralRole.Fraction) ? FractionWords.TryWord(tokens, at, out numeral) : TrySum(tokens, at, out numeral);
    }

    /// <summary><c>twenty-first</c> is no number, nor its <c>twenty</c>.</summary>
    public static bool IsOrdinal(SentenceTokens tokens, int at) => tokens.Plays(tokens.IsJoint(at) ? at + 1 : at, NumeralRole.Ordinal);

    private static bool TrySum(SentenceTokens tokens, int at, out Numeral numeral)
    {
        if (!new NumberSum(tokens, at).TryRead(out numeral)
            || (IsOrdinalBehind(tokens, numeral) && !TakeDenominator(tokens, ref numeral)))
        {
            return false;
        }

        TakePoint(tokens, ref numeral);
        DenominatorReader.Take(tokens, ref numeral);
        FractionReader.TakeHalf(tokens, ref numeral);
        if (numeral.Is(NumeralForm.Fraction) && !numeral.Is(NumeralForm.Scaled))
        {
            FractionReader.TakeMillion(tokens, ref numeral);
        }

        return true;
    }

    private static bool IsOrdinalBehind(SentenceTokens tokens, in Numeral numeral) =>
        (tokens.IsJoint(numeral.End) || numeral.Is(NumeralForm.Scaled)) && IsOrdinal(tokens, numeral.End);

    private static bool TakeDenominator(SentenceTokens tokens, ref Numeral numeral)
    {
        DenominatorReader.Take(tokens, ref numeral);
        return numeral.Is(NumeralForm.Fraction);
    }

    /// <summary><c>two point two million</c>: digits in words behind <c>point</c>, then multipliers.</summary>
    private static void TakePoint(SentenceTokens tokens, ref Numeral numeral)
    {
        if (!tokens.Has(numeral.End, Cue.Point) || !tokens.Plays(numeral.End + 1, NumeralRole.Unit | NumeralRole.Teen | NumeralRole.Ten))
        {
            return;
        }

        if (!tokens.Plays(numeral.End + 1, NumeralRole.Unit) && new NumberSum(tokens, numeral.End + 1).TryRead(out var hundredths)
            && hundredths.Low < 100 && !hundredths.Is(NumeralForm.Scaled))
        {
            // `point seventy-one`
            var sum = numeral.Low + (hundredths.Low / 100);
            numeral = numeral with { End = hundredths.End, Low = sum, High = sum, Precision = -2, Form = NumeralForm.Words };
            return;
        }

        var (end, value, place) = (numeral.End + 1, numeral.Low, 1m);
        for (; place > 1e-9m && tokens.Plays(end, NumeralRole.Unit); end++)
        {
            place /= 10;
            value += tokens.ValueOf(end) * place;
        }

        numeral = numeral with { End = end, Low = value, High = value, Precision = 1 + numeral.End - end, Form = NumeralForm.Words };
        while (tokens.Plays(numeral.End, NumeralRole.Multiplier)
            && numeral.TryScale(tokens.ValueOf(numeral.End), numeral.End + 1, out numeral))
        {
        }
    }

    /// <summary><c>several years</c>, <c>a few hundred feet</c>: from three to nine of what follows.
    /// Alone, the word states nothing.</summary>
    private static bool TryVague(SentenceTokens tokens, int at, out Numeral numeral)
    {
        var low = tokens.ValueOf(at);
        const NumeralForm Vague = NumeralForm.Words | NumeralForm.Vague;
        numeral = new Numeral(at, at + 1, low, FewestOfMany - 1, 0, Vague | NumeralForm.NeedsUnit);
        if (tokens.Plays(at + 1, NumeralRole.Multiplier) && numeral.TryScale(tokens.ValueOf(at + 1), at + 2, out var scaled))
        {
            numeral = scaled with { Form = Vague | NumeralForm.Scaled };
        }

        return low > 0;
    }

    /// <summary><c>dozens</c>, <c>tens of thousands</c>: from one to ten times the word.</summary>
    private static bool TryPlural(SentenceTokens tokens, int at, out Numeral numeral)
    {
        var low = tokens.ValueOf(at);
        var end = at + 1;
        while (low < 1e18m && tokens.Has(end, Cue.Of) && tokens.Plays(end + 1, NumeralRole.PluralMultiplier))
        {
            low *= tokens.ValueOf(end + 1);
            end += 2;
        }

        if (low == NumberSum.Score && end == at + 1 && (!tokens.Has(end, Cue.Of) || tokens.IsNumber(end + 1)))
        {
            // `credit scores`, `scores of 10, 12 and 15 points`
            numeral = default;
            return false;
        }

        numeral = new Numeral(at, end, low, low * 10, DecimalParts.PowerOfTen(low), NumeralForm.Words | NumeralForm.Vague);
        return true;
    }
}
