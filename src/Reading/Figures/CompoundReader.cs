namespace Corpus.Reading.Figures;

/// <summary>Adds up a quantity that is stated in several units: <c>2 hours, 32 minutes</c>, <c>six feet two inches</c>, <c>20 dollars 43 cents</c>.</summary>
internal static class CompoundReader
{
    public static void Extend(SentenceTokens tokens, ref Quantity quantity)
    {
        while (quantity.Kind is FigureKind.Duration or FigureKind.Length or FigureKind.Mass or FigureKind.Money && !quantity.IsRange && TryAdd(tokens, ref quantity))
        {
        }
    }

    private static bool TryAdd(SentenceTokens tokens, ref Quantity quantity)
    {
        var at = quantity.OuterEnd;
        at += tokens.Is(at, ',') ? 1 : 0;
        at += tokens.Has(at, Cue.And) ? 1 : 0;
        if (at == tokens.End || !tokens.Lexicon.Opens(tokens[at]) || tokens.IsDash(at) || !QuantityReader.TryRead(tokens, at, out var part) || part.Kind != quantity.Kind || part.IsRange)
        {
            return false;
        }

        if (quantity.Kind == FigureKind.Money)
        {
            // Cents behind dollars; two sums of one currency are a list.
            if (quantity.Currency != part.Currency || part.Number.Low == part.Low || part.Low >= 1 || at > quantity.OuterEnd + 1 || quantity.Low % 1 != 0)
            {
                return false;
            }

            quantity = Sum(quantity, part, quantity.Low + part.Low) with { Unit = quantity.Unit };
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
