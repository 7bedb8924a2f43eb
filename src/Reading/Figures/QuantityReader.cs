using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>Reads a number together with its currency, unit or counted noun.</summary>
internal static class QuantityReader
{
    public static bool TryRead(SentenceTokens tokens, int at, out Quantity quantity)
    {
        if (!TryPrice(tokens, at, out quantity) && !TryNumber(tokens, at, out quantity))
        {
            return false;
        }

        if (quantity.Number.Is(NumeralForm.Malformed))
        {
            return true;
        }

        if (quantity.Kind is FigureKind.Duration)
        {
            TakeAge(tokens, ref quantity);
        }

        // `a quarter fewer guests`: a share, by which they are fewer, counts none of them.
        var compares = quantity.Number.Is(NumeralForm.Fraction) && quantity.Low < 1 && tokens.HasChange(quantity.End, ChangeClass.Comparative);
        if (!quantity.HasUnit && !compares && !quantity.Number.Is(NumeralForm.Portion))
        {
            CountedNoun.Take(tokens, ref quantity);
        }

        Unsign(tokens, ref quantity);
        if (quantity.Kind is not FigureKind.Age)
        {
            RateReader.Take(tokens, ref quantity);
        }

        return true;
    }

    /// <summary>A currency's symbol and digits: <c>US$22.94 billion</c>, <c>RM120</c>.</summary>
    private static bool TryPrice(SentenceTokens tokens, int at, out Quantity quantity)
    {
        quantity = default;
        var currencies = tokens.Lexicon.Currencies;
        if (!currencies.Starts(tokens[at].Lexeme) || currencies.MatchSymbol(tokens, at, out var numberAt) is not { } symbol
            || !NumeralReader.TryRead(tokens, numberAt, priced: true, out var number) || number.Is(NumeralForm.Words)
            || (tokens.Has(at, Cue.Label) && number.Is(NumeralForm.PlainDigits) && number.Low < 10))
        {
            // `PS6m` is a price whose sign became letters, `PS5` a device.
            return false;
        }

        quantity = new Quantity(at, number.End, number.End, number, FigureKind.Money)
        {
            Currency = symbol.Code,
            IsNamedInFull = numberAt > at + 1 || tokens.IsWord(at),
        };
        TakeCurrencyName(tokens, symbol, ref quantity);
        return true;
    }

    private static bool TryNumber(SentenceTokens tokens, int at, out Quantity quantity)
    {
        quantity = default;
        if (!NumeralReader.TryRead(tokens, at, priced: false, out var number))
        {
            return false;
        }

        quantity = new Quantity(at, number.End, number.End, number, FigureKind.Number);
        if (!number.Is(NumeralForm.Malformed))
        {
            TakeUnit(tokens, ref quantity);
        }

        return true;
    }

    /// <summary><c>US$10.35 billion dollars</c>, <c>$5 Canadian dollars</c>: the name says more than the sign.</summary>
    private static void TakeCurrencyName(SentenceTokens tokens, CurrencyEntry symbol, ref Quantity quantity)
    {
        var name = tokens.Lexicon.Currencies.Match(tokens, quantity.End, out var end);
        if (name is { Part: null, Factor: 1 } && (name.Code == symbol.Code || end > quantity.End + 1))
        {
            quantity = quantity with { End = end, OuterEnd = end, Currency = name.Code, IsNamedInFull = end > quantity.End + 1 };
        }
    }

    private static void TakeUnit(SentenceTokens tokens, ref Quantity quantity)
    {
        tokens.Lexicon.Hedges.Joined(tokens, quantity.End, out var at);
        at += at == quantity.End && tokens.IsJoint(at) ? 1 : 0;
        var fraction = (quantity.Number.Is(NumeralForm.Fraction) && tokens.Has(at, Cue.Article | Cue.Of))
            || (quantity.Number.Precision < 0 && quantity.Low < 1 && tokens.Has(at, Cue.Of) && tokens.Has(at + 1, Cue.Article));
        if (fraction)
        {
            // `half an hour`, `three quarters of an hour`, `0.3 of a percentage point`
            at += tokens.Has(at, Cue.Of) ? 1 : 0;
            at += tokens.Has(at, Cue.Article) || (at > quantity.End && tokens.Is(at, '1')) ? 1 : 0;
        }
        else if (tokens.Has(at, Cue.Of) && (quantity.IsRange || tokens.Plays(quantity.End - 1, NumeralRole.Collective)))
        {
            // `hundreds of miles`, `a couple of weeks`
            at++;
        }

        var filler = !tokens.IsJoint(quantity.End) && tokens.Has(at, Cue.Filler) && tokens.IsWord(at + 1);
        if (filler && tokens.Lexicon.Units.Match(tokens, at + 1, digits: false, out _) != null)
        {
            // `three more days`
            at++;
        }

        var bracket = tokens.Is(at, '[') || tokens.Is(at, '<');
        var digits = quantity.Number.Is(NumeralForm.Digits) || tokens[quantity.Number.End - 1].Kind == TokenKind.Symbol;
        var unit = UnitReader.Read(tokens, bracket ? at + 1 : at, digits, out var unitEnd);
        if (bracket)
        {
            // `20 [kg]`
            unit = tokens.Is(unitEnd, ']') || tokens.Is(unitEnd, '>') ? unit : null;
            unitEnd++;
        }

        var currency = tokens.Lexicon.Currencies.Match(tokens, at, out var currencyEnd);
        if (currency != null && (unit == null || currencyEnd > unitEnd || IsPrice(quantity) || PaymentReader.IsPaid(tokens, quantity, currencyEnd)))
        {
            quantity = StatedUnit.In(tokens, quantity, currency, at, currencyEnd);
            TakeMultiple(tokens, currency, ref quantity);
        }
        else if (unit != null && !(fraction && unit.Kind == FigureKind.Other))
        {
            quantity = StatedUnit.In(quantity, unit, unitEnd);
        }
    }

    /// <summary>Counts a multiple of a currency in the currency itself: <c>five grand</c>, <c>75 USD million</c>.</summary>
    private static void TakeMultiple(SentenceTokens tokens, CurrencyEntry currency, ref Quantity quantity)
    {
        var (end, factor) = (quantity.End, currency.Part == null ? currency.Factor : 1);
        if (currency.IsSymbol && tokens.Plays(end, NumeralRole.Multiplier) && !quantity.Number.Is(NumeralForm.Scaled))
        {
            factor = tokens.ValueOf(end);
            end++;
        }

        if (factor > 1 && quantity.Number.TryScale(factor, quantity.Number.End, out var scaled))
        {
            quantity = quantity with { End = end, OuterEnd = end, Number = scaled, Low = scaled.Low, High = scaled.High };
        }
    }

    /// <summary>Only temperatures, shares, money and bare numbers go below zero, and what a verb states: <c>the gain was -5 yards</c>;
    /// before anything else the sign is a dash.</summary>
    private static void Unsign(SentenceTokens tokens, ref Quantity quantity)
    {
        var mayBeNegative = quantity.Kind is FigureKind.Temperature or FigureKind.Percent or FigureKind.Money or FigureKind.Number
            or FigureKind.Other || tokens.Has(quantity.First - 1, VerbCue.Link);
        if (quantity.Number.Is(NumeralForm.Signed) && tokens.IsDash(quantity.First) && !mayBeNegative)
        {
            quantity = quantity with { First = quantity.First + 1, Low = -quantity.High, High = -quantity.Low };
        }
    }

    /// <summary>Pounds by the million are money, a few of them weigh.</summary>
    private static bool IsPrice(in Quantity quantity) => quantity.Number.Is(NumeralForm.Scaled);

    /// <summary><c>34-year-old</c>, <c>six weeks old</c>, <c>40 years of age</c></summary>
    private static void TakeAge(SentenceTokens tokens, ref Quantity quantity)
    {
        var (at, age) = (quantity.End, quantity.Unit + "-person");
        if (quantity.Unit is not ("year" or "month" or "week" or "day"))
        {
            // A century-old house: ages are told in years, months, weeks and days.
            return;
        }

        if (tokens.Has(quantity.First - 1, Cue.Age) || (tokens.Has(quantity.First - 1, Cue.Of) && tokens.Has(quantity.First - 2, Cue.Age)))
        {
            // `aged 3 months`, `under the age of 5 years`
            quantity = quantity with { Kind = FigureKind.Age, Unit = age };
            return;
        }

        at += tokens.IsJoint(at) || (tokens.Has(at, Cue.Of) && tokens.Has(at + 1, Cue.Age)) ? 1 : 0;
        if (tokens.Has(at, Cue.Old) || (at > quantity.End && tokens.Has(at, Cue.Age)))
        {
            quantity = quantity with { OuterEnd = at + 1, Kind = FigureKind.Age, Unit = age };
        }
    }
}
