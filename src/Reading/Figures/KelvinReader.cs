namespace Corpus.Reading.Figures;

/// <summary>
/// Knows <c>K</c> behind a number for kelvins, not thousands, where a temperature stands close by: <c>300 °C (573.15K)</c>.
/// </summary>
internal static class KelvinReader
{
    private const decimal Thousand = 1000;

    public static void Apply(SentenceTokens tokens, List<Quantity> quantities)
    {
        for (var i = 0; i < quantities.Count; i++)
        {
            var quantity = quantities[i];
            if (quantity.Kind == FigureKind.Number && !quantity.IsRange && LetterAt(tokens, quantity) is var letter and >= 0
                && (IsTemperature(quantities, i - 1) || IsTemperature(quantities, i + 1)))
            {
                var value = letter < quantity.End ? DecimalParts.Trim(quantity.Low / Thousand) : quantity.Low;
                quantities[i] = quantity with
                {
                    End = letter + 1,
                    OuterEnd = letter + 1,
                    Low = value,
                    High = value,
                    Kind = FigureKind.Temperature,
                    Unit = "kelvin",
                };
            }
        }
    }

    private static bool IsTemperature(List<Quantity> quantities, int index) =>
        (uint)index < (uint)quantities.Count && quantities[index].Kind == FigureKind.Temperature;

    /// <summary>The token of the letter, which may have been read as a multiple; -1 where there is none.</summary>
    private static int LetterAt(SentenceTokens tokens, in Quantity quantity) =>
        quantity.End == quantity.First + 2 && tokens.Is(quantity.End - 1, 'K') ? quantity.End - 1
            : quantity.End == quantity.First + 1 && tokens.Is(quantity.End, 'K') ? quantity.End
            : -1;
}
