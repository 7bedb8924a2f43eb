using System.Globalization;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>
/// Reads what a quantity is per: <c>$58 per barrel</c>, <c>800,000 barrels a day</c>, <c>15.3 points per game</c>, <c>30 m/s</c>.
/// </summary>
internal static class RateReader
{
    /// <summary><c>RM120 per day per athlete</c>; nothing is per more.</summary>
    private const int MaxDenominators = 2;

    public static void Take(SentenceTokens tokens, ref Quantity quantity)
    {
        var at = quantity.OuterEnd;
        for (var i = 0; i < MaxDenominators && TryDenominator(tokens, at, quantity, out var denominator, out var end); i++)
        {
            Add(tokens, denominator, end, ref quantity);
            at = end;
        }
    }

    private static bool TryDenominator(SentenceTokens tokens, int at, in Quantity quantity, out string denominator, out int end)
    {
        denominator = "";
        end = at;
        at += tokens.IsJoint(at) ? 1 : 0;
        var per = tokens.Has(at, Cue.Per);
        if (!per && !tokens.Has(at, Cue.Article))
        {
            return false;
        }

        at++;
        at += tokens.IsJoint(at) ? 1 : 0;
        if (per && TryHundreds(tokens, at, out denominator, out end))
        {
            return true;
        }

        var unit = UnitReader.Read(tokens, at, digits: true, out end);
        if (!per && tokens.Has(end, Cue.Stop) && tokens.Has(end, TimeCue.Earlier | TimeCue.Later))
        {
            // `12 per cent a decade ago`, `210,643 contracts a week earlier`
            return false;
        }

        if (unit != null && (per || (unit.Kind == FigureKind.Duration && unit.Id != quantity.Unit)
            || unit.Kind == FigureKind.Area || quantity.Kind == FigureKind.Money))
        {
            denominator = unit.Id;
            return true;
        }

        end = at + 1;
        if (!tokens.IsWord(at) || tokens[at].Is(WordClass.FunctionWord) || !(per || tokens.Has(at, Cue.Share)))
        {
            return false;
        }

        denominator = tokens.Text.Substring(tokens[at].Start, tokens[at].Length).ToLowerInvariant();
        return true;
    }

    /// <summary><c>5 litres per 100 km</c>: a power of ten of a unit.</summary>
    private static bool TryHundreds(SentenceTokens tokens, int at, out string denominator, out int end)
    {
        (denominator, end) = ("", at);
        if (!tokens.IsNumber(at) || !DigitReader.TryRead(tokens[at].In(tokens.Text), out var number, out _)
            || number < 10 || DecimalParts.Leading(number) != 1
            || UnitReader.Read(tokens, at + 1, digits: true, out end) is not { } unit)
        {
            return false;
        }

        denominator = $"{number.ToString(CultureInfo.InvariantCulture)}-{unit.Id}";
        return true;
    }

    private static void Add(SentenceTokens tokens, string denominator, int end, ref Quantity quantity)
    {
        if (quantity.Kind == FigureKind.Money)
        {
            denominator = quantity.Unit == null ? denominator : $"{quantity.Unit}-per-{denominator}";
            quantity = quantity with { Unit = denominator, End = end, OuterEnd = end };
            return;
        }

        var unit = $"{quantity.Unit ?? "percentage"}-per-{denominator}";
        var kind = tokens.Lexicon.Units.TryFind(unit, out var named) ? named!.Kind
            : quantity.Kind == FigureKind.Percent ? FigureKind.Percent : FigureKind.Rate;
        quantity = quantity with { Unit = unit, Kind = kind, End = end, OuterEnd = end };
    }
}
