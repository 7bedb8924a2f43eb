using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>Numbers behind a quantity that count parts of its unit and leave out their own.</summary>
internal static class BareParts
{
    private const decimal Cent = 0.01m;
    private const decimal InchesToTheFoot = 12;
    private const decimal MinutesToTheHour = 60;

    /// <summary>
    /// Gives a bare number behind a whole the unit of its part: <c>15 dollars 50</c>, <c>2 hours ten</c>, <c>6 ft 2 in</c>.
    /// </summary>
    public static Quantity WithUnit(SentenceTokens tokens, in Quantity quantity, in Quantity part, bool parted)
    {
        if (quantity.Kind == FigureKind.Duration && !parted && tokens.Lexicon.Units.Symbol(tokens, part.End - 1) is { Id: "meter" }
            && part.Low < MinutesToTheHour)
        {
            // `2h 45m`
            return part with { Kind = FigureKind.Duration, Unit = "minute" };
        }

        if (!IsBare(part))
        {
            return part;
        }

        if (quantity.Kind == FigureKind.Money)
        {
            return IsBareCents(tokens, quantity, part, parted)
                ? part with { Kind = FigureKind.Money, Currency = quantity.Currency, Unit = "cent", Worth = Cent }
                : part;
        }

        if (parted)
        {
            return part;
        }

        if (quantity.Unit == "hour" && part.Low < MinutesToTheHour && EndsThere(tokens, part))
        {
            return part with { Kind = quantity.Kind, Unit = "minute" };
        }

        if (quantity.Unit == "minute" && tokens.Char(part.End) == 's' && tokens.SpanEnd(part.End) == tokens[part.End].Start + 1)
        {
            return part with { Kind = quantity.Kind, Unit = "second", End = part.End + 1, OuterEnd = part.End + 1 };
        }

        if (quantity.Unit != "foot")
        {
            return part;
        }

        if (tokens.Lexicon.Units.Symbol(tokens, part.End) is { Id: "inch" } inch)
        {
            // Behind feet `in` is the unit whatever follows.
            return part with { Kind = inch.Kind, Unit = inch.Id, End = part.End + 1, OuterEnd = part.End + 1 };
        }

        // `five foot ten`
        return part.Low < InchesToTheFoot && tokens.IsWord(quantity.End - 1)
            && (tokens.Has(part.OuterEnd, Cue.Dimension) || EndsThere(tokens, part))
            ? part with { Kind = quantity.Kind, Unit = "inch" }
            : part;
    }

    private static bool IsBare(in Quantity part) =>
        part.Kind == FigureKind.Number && part.Number.Is(NumeralForm.PlainDigits | NumeralForm.Words)
        && !part.Number.Is(NumeralForm.Scaled | NumeralForm.Fraction | NumeralForm.Signed | NumeralForm.Vague)
        && part.Low >= 1 && part.Low % 1 == 0;

    private static bool EndsThere(SentenceTokens tokens, in Quantity part) =>
        !tokens.IsWord(part.OuterEnd) || tokens[part.OuterEnd].Is(WordClass.FunctionWord);

    /// <summary>
    /// Two digits or words close behind the name of a currency; behind an <c>and</c> only where nothing follows that they might count.
    /// </summary>
    private static bool IsBareCents(SentenceTokens tokens, in Quantity quantity, in Quantity part, bool parted) =>
        quantity.Worth == 1 && quantity.Unit == null && (tokens.IsWord(quantity.End - 1) || part.Number.Is(NumeralForm.Words))
        && !quantity.Number.Is(NumeralForm.Scaled) && part.Low is >= 10 and < 100
        && (!parted || (tokens.Has(part.First - 1, Cue.And) && !tokens.IsWord(part.OuterEnd)));
}
