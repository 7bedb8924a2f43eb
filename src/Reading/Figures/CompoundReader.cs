namespace Corpus.Reading.Figures;

/// <summary>
/// Adds up a quantity that is stated in several units: <c>2 hours, 32 minutes</c>, <c>six feet two inches</c>, <c>20 dollars 43 cents</c>.
/// </summary>
internal static class CompoundReader
{
    public static void Extend(SentenceTokens tokens, ref Quantity quantity)
    {
        if (quantity.Kind == FigureKind.Number && quantity.Number.Is(NumeralForm.Fraction) && (quantity.Low == Half || (quantity.Low == Quarter && quantity.Number.Is(NumeralForm.Words))))
        {
            TakeHalfLead(tokens, ref quantity);
        }

        if (!HasParts(quantity))
        {
            if (quantity.Kind is FigureKind.Area or FigureKind.Volume or FigureKind.Data or FigureKind.Energy && !quantity.IsRange)
            {
                TryHalf(tokens, ref quantity);
            }

            return;
        }

        TakeLead(tokens, ref quantity);
        while (TryHalf(tokens, ref quantity) || TryAdd(tokens, ref quantity))
        {
        }
    }

    /// <summary>Takes the one that an article states before the rest: <c>an hour and 45 minutes</c>, <c>a dollar and 4 cents</c>.</summary>
    private static void TakeLead(SentenceTokens tokens, ref Quantity quantity)
    {
        var (article, unit) = (quantity.First - 3, quantity.First - 2);
        if (!tokens.Has(quantity.First - 1, Cue.And) || !tokens.Has(article, Cue.Article))
        {
            return;
        }

        if (quantity.Kind == FigureKind.Money)
        {
            if (tokens.Lexicon.Currencies.Match(tokens, unit, out var end) is { Part: null, Factor: 1 } currency && end == unit + 1
                && quantity.Worth < 1 && quantity.Low * quantity.Worth < 1)
            {
                quantity = InWhole(quantity, currency.Code, 1) with { First = unit };
            }
        }
        else if (tokens.Lexicon.Units.Match(tokens, unit, digits: false, out var unitEnd) is { } whole && unitEnd == unit + 1
            && tokens.Lexicon.Units.Ratio(whole.Id, quantity.Unit) is var ratio && ratio > 1 && quantity.Low < ratio)
        {
            quantity = quantity with { First = unit, Low = quantity.Low + ratio, High = quantity.High + ratio };
        }
    }

    /// <summary><c>an hour and a half</c>: one, by its article, and a half or a quarter.</summary>
    private static void TakeHalfLead(SentenceTokens tokens, ref Quantity quantity)
    {
        var and = quantity.First - 1;
        and -= tokens.Has(and, Cue.Article) ? 1 : 0;
        if (tokens.Has(and, Cue.And) && tokens.Has(and - 2, Cue.Article)
            && tokens.Lexicon.Units.Match(tokens, and - 1, digits: false, out var end) is { } unit && end == and
            && unit.Kind is FigureKind.Duration or FigureKind.Length or FigureKind.Mass)
        {
            var value = 1 + quantity.Low;
            quantity = quantity with { First = and - 1, Low = value, High = value, Kind = unit.Kind, Unit = unit.Id };
        }
    }

    /// <summary>Takes the half behind a unit: <c>one hour and a half</c>, <c>a mile and a half</c>.</summary>
    private static bool TryHalf(SentenceTokens tokens, ref Quantity quantity)
    {
        var at = quantity.End + 1;
        at += tokens.Has(at, Cue.Article) ? 1 : 0;
        var half = tokens.Lexicon.Numerals.FractionOf(tokens[at].Lexeme);
        if (!tokens.Has(quantity.End, Cue.And) || half is not (Half or Quarter) || quantity.OuterEnd != quantity.End || quantity.Low % 1 != 0
            || tokens.Has(at + 1, Cue.Of | Cue.Article) || quantity.Kind == FigureKind.Money)
        {
            return false;
        }

        quantity = Sum(quantity, quantity, quantity.Low + half) with { End = at + 1, OuterEnd = at + 1 };
        return true;
    }

    private const decimal Half = 0.5m;
    private const decimal Quarter = 0.25m;

    /// <summary>
    /// Of feet to the yard and inches to the foot more may be stated than make up one of the whole: <c>2 yards and 7 feet</c>.
    /// </summary>
    private const decimal FewParts = 12;
    private const decimal FewWholes = 3;

    private static bool HasParts(in Quantity quantity) =>
        !quantity.IsRange && quantity.Kind is FigureKind.Duration or FigureKind.Length or FigureKind.Mass or FigureKind.Money;

    private static bool TryAdd(SentenceTokens tokens, ref Quantity quantity)
    {
        var at = quantity.OuterEnd;
        var parted = tokens.Is(at, ',') || tokens.Has(at, Cue.And);
        at += tokens.Is(at, ',') ? 1 : 0;
        at += tokens.Has(at, Cue.And) ? 1 : 0;
        if (at == tokens.End || !tokens.Lexicon.Opens(tokens[at]) || tokens.IsDash(at)
            || !(TryMarked(tokens, at, out var part) || QuantityReader.TryRead(tokens, at, out part)) || part.IsRange)
        {
            return false;
        }

        part = BareParts.WithUnit(tokens, quantity, part, parted);
        if (part.Kind != quantity.Kind)
        {
            return false;
        }

        if (quantity.Kind == FigureKind.Money)
        {
            // Cents behind dollars; two sums of one currency are a list. Cents are those of any currency.
            var isPart = part.Worth < 1 && quantity.Worth == 1 && part.Low * part.Worth < 1
                && (quantity.Currency == part.Currency || part.Unit == "cent");
            if (!isPart || at > quantity.OuterEnd + 1 || quantity.Low % 1 != 0)
            {
                return false;
            }

            quantity = InWhole(part, quantity.Currency!, quantity.Low) with { First = quantity.First, Unit = quantity.Unit };
            return true;
        }

        var ratio = tokens.Lexicon.Units.Ratio(quantity.Unit, part.Unit);
        // With nothing between, the parts may be any: `2 yards 7 feet`; so may a few feet and inches.
        var most = !parted ? int.MaxValue : quantity.Kind == FigureKind.Length && ratio <= FewParts ? ratio * FewWholes : ratio;
        if (ratio <= 1 || part.Low >= most || quantity.Low > int.MaxValue)
        {
            return false;
        }

        quantity = Sum(quantity, part, (quantity.Low * ratio) + part.Low);
        return true;
    }

    /// <summary><c>2 yd 7'</c></summary>
    private static bool TryMarked(SentenceTokens tokens, int at, out Quantity part)
    {
        part = default;
        return FootInchReader.MayStart(tokens, at) && FootInchReader.TryRead(tokens, at, out part);
    }

    /// <summary>The part of a currency and whole ones, in the currency.</summary>
    private static Quantity InWhole(in Quantity part, string currency, decimal whole)
    {
        var value = DecimalParts.Trim(whole + (part.Low * part.Worth));
        return part with
        {
            Number = part.Number with { Precision = part.Number.Precision - DecimalParts.PowerOfTen(1 / part.Worth) },
            Low = value,
            High = value,
            Currency = currency,
            Unit = null,
            Worth = 1,
        };
    }

    private static Quantity Sum(in Quantity quantity, in Quantity part, decimal value) => part with
    {
        First = quantity.First,
        Number = part.Number with { First = quantity.Number.First },
        Low = value,
        High = value,
    };
}
