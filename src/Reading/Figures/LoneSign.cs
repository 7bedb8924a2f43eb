namespace Corpus.Reading.Figures;

/// <summary>
/// Takes a minus that stands apart from its number, <c>- 2 degrees</c>, where nothing else is said: before words it is the mark of a list.
/// </summary>
internal static class LoneSign
{
    public static void Take(SentenceTokens tokens, ref Quantity quantity)
    {
        var sign = quantity.First - 1;
        if (tokens.IsDash(sign) && tokens.IsNumber(quantity.First) && quantity.Kind != FigureKind.Count && quantity.Low > 0
            && tokens.IsWhole(sign, quantity.OuterEnd))
        {
            quantity = quantity with { First = sign, Low = -quantity.High, High = -quantity.Low };
        }
    }
}
