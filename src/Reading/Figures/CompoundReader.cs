namespace Corpus.Reading.Figures;

/// <summary>
/// Adds up a quantity that is stated in several units: <c>2 hours, 32 minutes</c>, <c>six feet two inches</c>, <c>20 dollars 43 cents</c>.
/// </summary>
internal static class CompoundReader
{
    public static void Extend(SentenceTokens tokens, ref Quantity quantity)
    {
        while (HasParts(quantity) && TryAdd(tokens, ref quantity))
        {
        }
    }

    private static bool HasParts(Quantity quantity) =>
        !quantity.IsRange && quantity.Kind is FigureKind.Duration or FigureKind.Length or FigureKind.Mass or FigureKind.Money;

    private static bool TryAdd(SentenceTokens tokens, ref Quantity quantity)
    {
        var at = quantity.OuterEnd;
        at += tokens.Is(at, ',') ? 1 : 0;
        at += tokens.Has(at, Cue.And) ? 1 : 0;
        if (at == tokens.End || !tokens.Lexicon.Opens(tokens[at]) || tokens.IsDash(at)
            || !QuantityReader.TryRead(tokens, at, out var part) || part.Kind != quantity.Kind || part.IsRange)
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

            quantity = Sum(quantity, part, DecimalParts.Trim(quantity.Low + (part.Low * part.Worth))) with
            {
                Number = part.Number with
                {
                    First = quantity.Number.First,
                    Precision = part.Number.Precision - DecimalParts.PowerOfTen(1 / part.Worth),
                },
                Currency = quantity.Currency,
                Unit = quantity.Unit,
                Worth = 1,
            };
            return true;
        }

        var ratio = tokens.Lexicon.Units.Ratio(quantity.Unit, part.Unit);
        if (ratio <= 1 || part.Low >= ratio || quantity.Low > int.MaxValue)
        {
            return false;
        }

        quantity = Sum(quantity, part, (quantity.Low * ratio) + part.Low);
        return true;
    }

    private static Quantity Sum(Quantity quantity, Quantity part, decimal value) => part with
    {
        First = quantity.First,
        Number = part.Number with { First = quantity.Number.First },
        Low = value,
        High = value,
    };
}
