using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>Knows a number without a unit for an age: <c>aged 26</c>, <c>Jane Doe, 26, a nurse</c>.</summary>
internal static class BareAges
{
    /// <summary>Nobody is older.</summary>
    private const decimal Oldest = 120;

    public static void Mark(SentenceTokens tokens, ref Quantity quantity)
    {
        var (before, end) = (quantity.First - 1, quantity.End);
        if (quantity.Kind != FigureKind.Number || quantity.Number.Is(NumeralForm.Vague) || quantity.Low is < 1 or > Oldest || !quantity.Number.Is(NumeralForm.PlainDigits | NumeralForm.Words))
        {
            return;
        }

        var closed = tokens.Is(end, ',') || tokens.Is(end, ')') || tokens.Is(end, '.');
        var named = closed && (tokens.Is(before, ',') || tokens.Is(before, '(')) && quantity.Number.Is(NumeralForm.PlainDigits)
            && tokens.IsWord(before - 1) && tokens.IsCapitalised(before - 1) && !tokens[before - 1].Is(WordClass.Month | WordClass.Weekday | WordClass.Place);
        if (named || tokens.Has(before, Cue.Age))
        {
            quantity = quantity with { Kind = FigureKind.Age, Unit = "year-person" };
        }
    }
}
