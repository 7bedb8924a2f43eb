using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>Tells numbers that are years.</summary>
internal static class YearNumbers
{
    private const decimal LikelyFirst = 1900;
    private const decimal LikelyLast = 2050;
    private const decimal Round = 50;

    /// <summary>A plain four-digit number from 1000 to 2200.</summary>
    public static bool MayBe(SentenceTokens tokens, in Numeral number) =>
        number.Is(NumeralForm.PlainDigits) && tokens[number.End - 1].Length == 4 && number.Low is >= 1000 and <= 2200;

    public static bool IsYear(SentenceTokens tokens, in Quantity quantity) =>
        !quantity.IsRange && MayBe(tokens, quantity.Number)
        && !IsAmount(tokens, quantity.First)
        && ((quantity.Kind == FigureKind.Number && quantity.Number.Low >= 1500) || CountsNothing(tokens, quantity) || tokens.Has(quantity.First - 1, Cue.Year)
            || (quantity.Number.Low >= 1800 && (tokens.Has(quantity.First - 1, Cue.Pointer) || tokens.IsCapitalised(quantity.End)
                || (tokens[quantity.First - 1].Is(WordClass.Determiner) && !tokens.Has(quantity.First - 1, Cue.Article)))));

    /// <summary><c>2019 figures show</c>, <c>Agenda 2030 targets</c>: nobody counts so many so exactly without grouping the digits.</summary>
    private static bool CountsNothing(SentenceTokens tokens, in Quantity quantity)
    {
        var (before, first) = (quantity.First - 1, quantity.First);
        return quantity.Kind == FigureKind.Count && !tokens.IsCross(quantity.End)
            && (IsExact(quantity.Number) && tokens.Lexicon.Hedges.Before(tokens, ref first, hasUnit: true) == Approximation.Exact
                || (quantity.Number.Low is >= LikelyFirst and <= LikelyLast && tokens.IsCapitalised(before) && !tokens[before].Has(TokenShape.SentenceStart)
                    && !tokens[before].Is(WordClass.FunctionWord | WordClass.Place | WordClass.Weekday)));
    }

    /// <summary>A year that articles tell of, and no round number.</summary>
    private static bool IsExact(in Numeral number) => number.Low is >= LikelyFirst and <= LikelyLast && number.Low % Round != 0;

    /// <summary>Whether two numbers are the ends of a stretch of years, though a noun stands behind: <c>between 1914 and 1918 prices
    /// rose</c>.</summary>
    public static bool AreExact(SentenceTokens tokens, in Numeral first, Numeral last) =>
        MayBe(tokens, first) && MayBe(tokens, last) && (IsExact(first) || IsExact(last));

    /// <summary><c>in '06</c>: two digits that an apostrophe takes the century's place of; a quotation counts something: <c>'12 men
    /// left'</c>.</summary>
    public static bool IsShort(SentenceTokens tokens, in Quantity quantity) =>
        quantity.Kind == FigureKind.Number && tokens[quantity.First].Length == 2 && tokens.Glued(quantity.First)
        && tokens.Char(quantity.First - 1) is '\'' or '’' or '‘';

    /// <summary><c>an average of 1500</c></summary>
    private static bool IsAmount(SentenceTokens tokens, int first) =>
        tokens.Has(first - 1, Cue.Of) && tokens.Has(first - 2, VerbCue.Measures) && tokens.Has(first - 3, Cue.Article);
}
