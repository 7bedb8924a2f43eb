using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>
/// Reads one of a unit that no number states: <c>for an hour</c>, <c>less than a mile</c>, <c>all day</c>, <c>for the whole week</c>. What
/// leads to it decides, since an article states no figure elsewhere: <c>a year ago</c>, <c>$5 an hour</c>, <c>a foot injury</c>.
/// </summary>
internal static class StretchReader
{
    public static bool MayStart(SentenceTokens tokens, int at) => tokens.Has(at, Cue.Article | Cue.Whole);

    public static bool TryRead(SentenceTokens tokens, int at, out Quantity quantity)
    {
        quantity = default;
        var first = at;
        var article = tokens.Has(at, Cue.Article);
        var whole = tokens.Has(article ? at + 1 : at, Cue.Whole);
        at += article && whole ? 2 : 1;
        var joined = whole && tokens.IsJoint(at);
        at += joined ? 1 : 0;
        if (!tokens.IsWord(at) || !TryUnit(tokens, at, out quantity))
        {
            return false;
        }

        var end = quantity.End;
        if (!tokens.IsWhole(first, end) && (GoesOn(tokens, end)
            || !(quantity.Kind == FigureKind.Duration ? IsStretch(tokens, quantity, first, whole) : IsAmount(tokens, first))))
        {
            return false;
        }

        if (whole)
        {
            // The word stands for the number.
            quantity = quantity with { First = article ? first + 1 : first };
        }

        return quantity.Unit != "second" && (quantity.Kind == FigureKind.Duration || !whole);
    }

    private static bool TryUnit(SentenceTokens tokens, int at, out Quantity quantity)
    {
        var number = new Numeral(at, at + 1, 1, 1, 0, NumeralForm.Words);
        quantity = new Quantity(at, at + 1, at + 1, number, FigureKind.Number);
        if (tokens.Lexicon.Units.Match(tokens, at, digits: false, out var end) is { } unit && tokens[at].Length > 2)
        {
            quantity = StatedUnit.In(quantity, unit, end);
            return unit.Kind is not (FigureKind.Percent or FigureKind.Temperature) && unit.Id != "degree";
        }

        if (tokens.Lexicon.Currencies.Match(tokens, at, out end) is { IsSymbol: false, Factor: <= 1 } currency)
        {
            quantity = StatedUnit.In(tokens, quantity, currency, at, end);
            return true;
        }

        return false;
    }

    /// <summary>
    /// Whether the words go on with what the unit only describes, or lies in the past: <c>a month-long</c>, <c>a year ago</c>.
    /// </summary>
    private static bool GoesOn(SentenceTokens tokens, int end) =>
        tokens.IsJoint(end) || tokens.IsNumber(end) || (tokens.Has(end, Cue.Per | Cue.And) || tokens.Has(end, TimeCue.Earlier | TimeCue.Ago))
        || (tokens.IsWord(end) && !tokens[end].Is(WordClass.FunctionWord) && !tokens.Has(end, Cue.Dimension | Cue.Stop | Cue.Within));

    /// <summary>
    /// <c>for an hour</c>, <c>more than a year</c>, <c>for the whole week</c>, <c>all day</c>; <c>for a month</c> and longer is an age as
    /// often as a length.
    /// </summary>
    private static bool IsStretch(SentenceTokens tokens, in Quantity quantity, int first, bool whole) =>
        (tokens.Has(first - 1, Cue.Than) || tokens.Has(first - 1, VerbCue.Lasts))
        || (tokens.Has(first - 1, Cue.For) && (whole || tokens.Lexicon.Units.Ratio("fortnight", quantity.Unit) >= 1))
        || (whole && tokens[first - 1].Is(WordClass.Determiner) && tokens.Has(first - 2, Cue.For))
        || (whole && tokens[first].Is(WordClass.Determiner) && !tokens.Has(first, Cue.Article) && !tokens.EndsWith(quantity.End - 1, "s"))
        || IsHedged(tokens, first);

    /// <summary>
    /// <c>less than a mile</c>, <c>nearly a pound</c>; hedges that are prepositions too lead to places: <c>over a stone</c>.
    /// </summary>
    private static bool IsAmount(SentenceTokens tokens, int first) =>
        tokens.Has(first - 1, Cue.Than) || (IsHedged(tokens, first) && !tokens[first - 1].Is(WordClass.Preposition));

    private static bool IsHedged(SentenceTokens tokens, int first)
    {
        var at = first;
        return tokens.Lexicon.Hedges.Before(tokens, ref at, hasUnit: false) != Approximation.Exact;
    }
}
