namespace Corpus.Reading.Figures;

/// <summary>Gives numbers of a list the unit of its last: <c>5 and 7 million</c>, <c>two or three years</c>, <c>10, 20 and 30 per cent</c>.</summary>
internal static class SharedUnits
{
    public static void Apply(SentenceTokens tokens, List<Quantity> quantities)
    {
        var list = false;
        for (var i = quantities.Count - 2; i >= 0; i--)
        {
            var inList = list;
            list = false;
            var (quantity, next) = (quantities[i], quantities[i + 1]);
            if (quantity.Kind != FigureKind.Number || next.Kind is FigureKind.Number or FigureKind.Age || quantity.IsRange || next.First != quantity.End + 1
                || quantity.Number.Is(NumeralForm.Malformed | NumeralForm.Fraction) || Exclusions.MayBeYear(tokens, quantity.Number)
                || !(tokens.Has(quantity.End, Cue.And | Cue.Or) || (inList && tokens.Is(quantity.End, ','))))
            {
                continue;
            }

            list = true;
            var value = RangeJoiner.Share(quantity, next.Number);
            quantities[i] = quantity with { Kind = next.Kind, Unit = next.Unit, Currency = next.Currency, Low = value, High = value };
        }
    }
}
