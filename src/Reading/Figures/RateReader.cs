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

    private const decimal Dozen = 12;

    /// <summary>Behind fewer something is named: <c>84 per 100,000</c>, but <c>3 per 10</c>.</summary>
    private const decimal FewestAlone = 1000;

    public static void Take(SentenceTokens tokens, ref Quantity quantity)
    {
        var at = quantity.OuterEnd;
        for (var i = 0; i < MaxDenominators && TryDenominator(tokens, at, quantity, out var denominator, out var end); i++)
        {
            Add(tokens, denominator, ref quantity);
            quantity = quantity with { End = end, OuterEnd = end };
            at = end;
        }
    }

    private static bool TryDenominator(SentenceTokens tokens, int at, in Quantity quantity, out string denominator, out int end)
    {
        denominator = "";
        end = at;
        at += tokens.IsJoint(at) || (tokens.Has(at, Cue.For) && tokens.Has(at + 1, Cue.Per) && tokens.IsNumber(at + 2)) ? 1 : 0;
        var per = tokens.Has(at, Cue.Per);
        if (!(per || tokens.Has(at, Cue.Article)) || (quantity.Kind == FigureKind.Number && tokens.Is(at, '/')))
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
        if (quantity.Kind == FigureKind.Money && tokens.Plays(at, NumeralRole.Collective) && tokens.ValueOf(at) == Dozen && !CountedPhrase.IsPart(tokens, end))
        {
            // `$3.20 a dozen`
            denominator = "dozen";
            return true;
        }

        if (!tokens.IsWord(at) || tokens[at].Is(WordClass.FunctionWord) || !(per || tokens.Has(at, Cue.Share))
            || (tokens.Has(at - 1, Cue.Pointer) && quantity.Kind == FigureKind.Count))
        {
            // `The six films each come`: each of what was counted, and a verb.
            return false;
        }

        denominator = tokens.Text.Substring(tokens[at].Start, tokens[at].Length).ToLowerInvariant();
        return true;
    }

    /// <summary><c>5 litres per 100 km</c>, <c>3.8 per 1,000 births</c>, <c>84 per 100,000</c>: a power of ten of what it is measured or counted
    /// by.</summary>
    private static bool TryHundreds(SentenceTokens tokens, int at, out string denominator, out int end)
    {
        (denominator, end) = ("", at);
        if (!tokens.IsNumber(at) || !DigitReader.TryRead(tokens[at].In(tokens.Text), out var number, out _)
            || number < 10 || DecimalParts.Leading(number) != 1)
        {
            return false;
        }

        denominator = number.ToString(CultureInfo.InvariantCulture);
        if (UnitReader.Read(tokens, at + 1, digits: true, out end) is { } unit)
        {
            denominator += $"-{unit.Id}";
            return true;
        }

        (at, end) = (at + 1, CountedPhrase.PluralEnd(tokens, at + 1));
        denominator += end > at ? $"-{tokens.Lexicon.Nouns.Singular(tokens.Text, tokens[at].Start, tokens[end - 1]).Replace(' ', '-')}" : "";
        return end > at || number >= FewestAlone;
    }

    private static void Add(SentenceTokens tokens, string denominator, ref Quantity quantity)
    {
        if (quantity.Kind == FigureKind.Money)
        {
            denominator = quantity.Unit == null ? denominator : $"{quantity.Unit}-per-{denominator}";
            quantity = quantity with { Unit = denominator };
            return;
        }

        var counted = quantity.Unit ?? (quantity.Kind == FigureKind.Percent ? "percentage" : "");
        var unit = counted.Length == 0 ? $"per-{denominator}" : $"{counted}-per-{denominator}";
        var kind = tokens.Lexicon.Units.TryFind(unit, out var named) ? named!.Kind
            : quantity.Kind == FigureKind.Percent ? FigureKind.Percent : FigureKind.Rate;
        quantity = quantity with { Unit = unit, Kind = kind };
    }
}
