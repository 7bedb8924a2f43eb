using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>
/// Gives numbers of a list the unit of its last: <c>5 and 7 million</c>, <c>two or three years</c>, <c>10, 20 and 30 per cent</c>,
/// <c>four-, five- and six-cylinder</c>, <c>24 to 33-35 million</c>, <c>4 × 6 inches</c>, <c>120/80 mmHg</c>.
/// </summary>
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
            var end = quantity.End + (tokens[quantity.End].Kind == TokenKind.Hyphen && tokens.Glued(quantity.End) ? 1 : 0);
            var joined = next.First == end + 1 && (tokens.Has(end, Cue.And | Cue.Or) || ((inList || IsList(tokens, quantities, i)) && tokens.Is(end, ','))
                || (next.IsRange && tokens.Has(end, Cue.To))
                || IsPair(tokens, next, end) || (IsSide(next) && tokens.IsCross(end)));
            // A sign before its number, `3 crore and £3`, is the number's own.
            if (!joined || !IsBare(tokens, quantity) || next.Kind is FigureKind.Number or FigureKind.Age
                || (next.Kind == FigureKind.Money && next.Number.First > next.First))
            {
                continue;
            }

            list = true;
            quantities[i] = quantity with { Kind = next.Kind, Unit = next.Unit, Currency = next.Currency, Worth = next.Worth };
            if (!quantity.IsRange)
            {
                var value = RangeJoiner.Share(quantity, next.Number);
                quantities[i] = quantities[i] with { Low = value, High = value };
            }
        }
    }

    /// <summary><c>120/80 mmHg</c></summary>
    private static bool IsPair(SentenceTokens tokens, in Quantity next, int slash) =>
        next.Kind == FigureKind.Other && tokens.Is(slash, '/') && tokens.Glued(slash) && tokens.Glued(slash + 1);

    /// <summary><c>4 × 6 inches</c>, <c>1280 x 800 pixels</c></summary>
    private static bool IsSide(in Quantity quantity) => quantity.Kind == FigureKind.Length || quantity.Unit == "pixel";

    /// <summary><c>7, 8, 10 per cent</c>: without an <c>and</c>, three at least.</summary>
    private static bool IsList(SentenceTokens tokens, List<Quantity> quantities, int i) =>
        i > 0 && quantities[i - 1].End + 1 == quantities[i].First && tokens.Is(quantities[i - 1].End, ',') && IsBare(tokens, quantities[i - 1]);

    private static bool IsBare(SentenceTokens tokens, in Quantity quantity) =>
        quantity.Kind == FigureKind.Number && (!quantity.IsRange || quantity.Number.Is(NumeralForm.Vague))
        && !quantity.Number.Is(NumeralForm.Malformed | NumeralForm.Fraction)
        && (!YearNumbers.MayBe(tokens, quantity.Number) || tokens.IsCross(quantity.End));
}
