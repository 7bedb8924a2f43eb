namespace Corpus.Reading.Figures;

/// <summary>Reads the number that starts at a token: digits, words, fractions, multiples and mixtures of them.</summary>
internal static class NumeralReader
{
    private const decimal Hundred = 100;

    /// <summary>
    /// Reads the longest number from the token on. A malformed number is read too, so that its rest is not taken for another.
    /// </summary>
    /// <param name="priced">Whether a currency stands before it, which settles that <c>m</c> and <c>b</c> are multiples.</param>
    public static bool TryRead(SentenceTokens tokens, int at, bool priced, out Numeral numeral)
    {
        var first = at;
        var negative = IsSign(tokens, at, priced);
        if (negative)
        {
            at += tokens.IsJoint(at + 1) ? 2 : 1;
        }

        var pointed = tokens.Is(at, '.') && tokens.IsNumber(at + 1) && tokens.Glued(at + 1) && !tokens.Glued(at);
        var digits = tokens.IsNumber(pointed ? at + 1 : at);
        if (!(digits ? TryDigits(tokens, at, pointed, priced, out numeral) : NumberWordReader.TryRead(tokens, at, out numeral)))
        {
            return false;
        }

        PortionReader.Take(tokens, ref numeral);
        numeral = numeral with { First = first };
        if (negative)
        {
            var form = (numeral.Marked & ~NumeralForm.One) | NumeralForm.Signed;
            numeral = numeral with { Low = -numeral.High, High = -numeral.Low, Form = form };
        }

        return true;
    }

    /// <summary>A minus close before a number and not behind another, or the word.</summary>
    private static bool IsSign(SentenceTokens tokens, int at, bool priced)
    {
        if (tokens.Has(at, Cue.Minus))
        {
            if (tokens.Has(at - 1, Cue.Or) || (tokens.Has(at - 1, Cue.Article) && !tokens.IsNumber(at + 1) && !tokens.IsJoint(at + 1)))
            {
                // `plus or minus 3 points`, `a negative one`
                return false;
            }

            var number = tokens.IsJoint(at + 1) ? at + 2 : at + 1;
            return tokens.IsNumber(number) || tokens.Plays(number, NumeralRole.Starts);
        }

        var free = !tokens.Glued(at) || priced || tokens.Is(at - 1, '(');
        return free && tokens.IsDash(at) && tokens.IsNumber(at + 1) && tokens.Glued(at + 1);
    }

    private static bool TryDigits(SentenceTokens tokens, int at, bool pointed, bool priced, out Numeral numeral)
    {
        var number = pointed ? at + 1 : at;
        var span = tokens[number].In(tokens.Text);
        var plain = span.IndexOfAny(",.’'".AsSpan()) < 0;
        if (!DigitReader.TryRead(span, out var value, out var decimals) || (pointed && !plain))
        {
            numeral = new Numeral(number, number + 1, 0, 0, 0, NumeralForm.Malformed)
            {
                Fault = NumberFaults.Of(tokens, number, priced),
            };
            return true;
        }

        for (var i = 0; pointed && i < span.Length; i++)
        {
            value /= 10;
            decimals++;
        }

        var form = plain && !pointed ? NumeralForm.PlainDigits : NumeralForm.MarkedDigits;
        numeral = new Numeral(at, number + 1, value, value, -decimals, form);
        TakeSpacedGroups(tokens, ref numeral);
        SpacedMarks.Take(tokens, ref numeral);
        TakePoint(tokens, ref numeral);
        ExponentReader.Take(tokens, ref numeral);
        TakeTolerance(tokens, ref numeral);
        FractionReader.TakeBehindDigits(tokens, ref numeral);
        MultipleReader.Take(tokens, ref numeral, priced);
        TakeRest(tokens, ref numeral);
        FractionReader.TakeHalf(tokens, ref numeral);
        return true;
    }

    /// <summary><c>100 000</c>: groups of exactly three digits, parted by one space each.</summary>
    private static void TakeSpacedGroups(SentenceTokens tokens, ref Numeral numeral)
    {
        if (!numeral.Is(NumeralForm.PlainDigits) || tokens[numeral.First].Length > 3 || tokens.Char(numeral.First) == '0')
        {
            return;
        }

        while (numeral.Precision == 0 && tokens.IsNumber(numeral.End)
            && tokens[numeral.End].Start == tokens[numeral.End - 1].End + 1
            && DigitReader.TryRead(tokens[numeral.End].In(tokens.Text), out var group, out var decimals)
            && tokens[numeral.End].Length == 3 + (decimals > 0 ? decimals + 1 : 0)
            && numeral.TryScale(1000, numeral.End + 1, out var scaled))
        {
            numeral = scaled with
            {
                Low = scaled.Low + group,
                High = scaled.High + group,
                Precision = -decimals,
                Multiplier = 1,
                Form = NumeralForm.MarkedDigits,
            };
        }
    }

    /// <summary><c>1 point 3</c></summary>
    private static void TakePoint(SentenceTokens tokens, ref Numeral numeral)
    {
        if (!numeral.Is(NumeralForm.PlainDigits) || !tokens.Has(numeral.End, Cue.Point) || !tokens.IsNumber(numeral.End + 1)
            || !DigitReader.TryRead(tokens[numeral.End + 1].In(tokens.Text), out var value, out var decimals) || decimals > 0)
        {
            return;
        }

        var digits = tokens[numeral.End + 1].Length;
        for (var i = 0; i < digits; i++)
        {
            value /= 10;
        }

        value += numeral.Low;
        numeral = numeral with { End = numeral.End + 2, Low = value, High = value, Precision = -digits, Form = NumeralForm.MarkedDigits };
    }

    /// <summary>
    /// <c>12.5±0.2</c>, <c>12.5 +/- 0.2</c>, <c>12.5 plus or minus 0.2</c>: how far the value may be off is no figure of its own.
    /// </summary>
    private static void TakeTolerance(SentenceTokens tokens, ref Numeral numeral)
    {
        var at = numeral.End;
        var signs = (tokens.Is(at, '+') && tokens.Is(at + 1, '/') && tokens.IsDash(at + 2))
            || (tokens.Has(at + 1, Cue.Or) && tokens.Has(at + 2, Cue.Minus));
        at += tokens.Is(at, '±') ? 1 : signs ? 3 : 0;
        if (at > numeral.End && tokens.IsNumber(at) && DigitReader.TryRead(tokens[at].In(tokens.Text), out _, out var decimals))
        {
            numeral = numeral with { End = at + 1, Precision = Math.Min(numeral.Precision, -decimals), Form = numeral.Marked };
        }
    }

    /// <summary>
    /// Adds what a smaller multiple says behind a greater one: <c>4 thousand 3 hundred</c>, <c>3 hundred and 21</c>, <c>6 crore and two
    /// hundred</c>.
    /// </summary>
    private static void TakeRest(SentenceTokens tokens, ref Numeral numeral)
    {
        if (numeral.Multiplier > Hundred && tokens.Has(numeral.End, Cue.And)
            && new NumberSum(tokens, numeral.End + 1).TryRead(out var words) && words.Is(NumeralForm.Scaled)
            && words.Low < numeral.Multiplier && words.Low >= Hundred)
        {
            numeral = words with { First = numeral.First, Low = numeral.Low + words.Low, High = numeral.High + words.High };
            return;
        }

        var and = numeral.Multiplier == Hundred && tokens.Has(numeral.End, Cue.And);
        var at = numeral.End + (and ? 1 : 0);
        if (numeral.Multiplier < Hundred || !tokens.IsNumber(at) || !TryDigits(tokens, at, pointed: false, priced: false, out var rest)
            || rest.Low <= 0 || rest.Low >= numeral.Multiplier || rest.Precision < 0
            || rest.Is(NumeralForm.Malformed | NumeralForm.Fraction)
            || !(and ? rest.Is(NumeralForm.PlainDigits) : rest.Is(NumeralForm.Scaled)))
        {
            return;
        }

        numeral = rest with { First = numeral.First, Low = numeral.Low + rest.Low, High = numeral.High + rest.High };
    }
}
