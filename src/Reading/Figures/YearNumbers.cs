using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>Tells numbers that are years.</summary>
internal static class YearNumbers
{
    /// <summary>A plain four-digit number from 1000 to 2200.</summary>
    public static bool MayBe(SentenceTokens tokens, Numeral number) =>
        number.Is(NumeralForm.PlainDigits) && tokens[number.End - 1].Length == 4 && number.Low is >= 1000 and <= 2200;

    public static bool IsYear(SentenceTokens tokens, Quantity quantity) =>
        !quantity.IsRange && MayBe(tokens, quantity.Number)
        && !IsAmount(tokens, quantity.First)
        && ((quantity.Kind == FigureKind.Number && quantity.Number.Low >= 1500) || tokens.Has(quantity.First - 1, Cue.Year)
            || (quantity.Number.Low >= 1800 && (tokens.Has(quantity.First - 1, Cue.Pointer) || tokens.IsCapitalised(quantity.End)
                || (tokens[quantity.First - 1].Is(WordClass.Determiner) && !tokens.Has(quantity.First - 1, Cue.Article)))));

    /// <summary><c>in '06</c>: two digits that an apostrophe takes the century's place of; a quotation counts something: <c>'12 men
    /// left'</c>.</summary>
    public static bool IsShort(SentenceTokens tokens, Quantity quantity) =>
        quantity.Kind == FigureKind.Number && tokens[quantity.First].Length == 2 && tokens.Glued(quantity.First)
        && tokens.Char(quantity.First - 1) is '\'' or '’' or '‘';

    /// <summary><c>an average of 1500</c></summary>
    private static bool IsAmount(SentenceTokens tokens, int first) =>
        tokens.Has(first - 1, Cue.Of) && tokens.Has(first - 2, Cue.Measures) && tokens.Has(first - 3, Cue.Article);
}
