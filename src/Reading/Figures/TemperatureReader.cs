using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>
/// Reads what stands behind a number of degrees: the side of zero (<c>20 degrees below zero</c>, <c>10 below zero</c>) and the scale (<c>40
/// degrees on the Celsius scale</c>); and <c>absolute zero</c>.
/// </summary>
internal static class TemperatureReader
{
    private const string Degree = "degree";

    public static void Take(SentenceTokens tokens, ref Quantity quantity)
    {
        if (quantity.Kind == FigureKind.Number)
        {
            TakeAbsoluteZero(tokens, ref quantity);
        }

        if (quantity.Unit == Degree)
        {
            TakeScale(tokens, ref quantity);
        }

        if (quantity.Unit == Degree || quantity.Kind is FigureKind.Number or FigureKind.Temperature)
        {
            TakeSide(tokens, ref quantity);
        }
    }

    private static void TakeAbsoluteZero(SentenceTokens tokens, ref Quantity quantity)
    {
        if (quantity.High == 0 && tokens.Has(quantity.First - 1, Cue.Absolute))
        {
            quantity = quantity with { First = quantity.First - 1, Kind = FigureKind.Temperature, Unit = "kelvin" };
        }
    }

    private static void TakeScale(SentenceTokens tokens, ref Quantity quantity)
    {
        var at = quantity.End;
        if (tokens[at].Is(WordClass.Preposition) && tokens[at + 1].Is(WordClass.Determiner)
            && tokens.Lexicon.Units.Match(tokens, at + 2, digits: true, out _) is { Kind: FigureKind.Temperature } scale)
        {
            quantity = quantity with { Kind = scale.Kind, Unit = scale.Id };
        }
    }

    /// <summary>Below zero the value is negative; a number without a unit is one of degrees there.</summary>
    private static void TakeSide(SentenceTokens tokens, ref Quantity quantity)
    {
        var at = quantity.End;
        if (!tokens.Has(at, Cue.Side) || !tokens.Plays(at + 1, NumeralRole.Unit) || tokens.ValueOf(at + 1) != 0 || quantity.Low < 0)
        {
            return;
        }

        quantity = quantity with { End = at + 2, OuterEnd = at + 2 };
        if (quantity.Kind == FigureKind.Number)
        {
            quantity = quantity with { Kind = FigureKind.Other, Unit = Degree };
        }

        if (tokens.Has(at, Cue.Below))
        {
            quantity = quantity with { Low = -quantity.High, High = -quantity.Low };
        }
    }
}
