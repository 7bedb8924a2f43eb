namespace Corpus.Reading.Figures;

/// <summary>Makes areas and volumes of lengths that are raised behind their name: <c>4 km^3</c>, <c>4 km cubed</c>.</summary>
internal static class UnitPowers
{
    public static void Take(SentenceTokens tokens, ref Quantity quantity)
    {
        if (quantity.Kind != FigureKind.Length || PowerAt(tokens, quantity.End, out var end) is not { } power
            || !tokens.Lexicon.Units.TryFind(power + quantity.Unit, out var raised))
        {
            return;
        }

        quantity = quantity with { End = end, OuterEnd = end, Kind = raised!.Kind, Unit = raised.Id };
    }

    private static string? PowerAt(SentenceTokens tokens, int at, out int end)
    {
        end = at + 1;
        if (tokens.Is(at, '^') && tokens.Glued(at) && tokens.Glued(at + 1))
        {
            end++;
            return tokens.Is(at + 1, '2') ? "square-" : tokens.Is(at + 1, '3') ? "cubic-" : null;
        }

        return tokens.Has(at, Cue.Squared) ? "square-" : tokens.Has(at, Cue.Cubed) ? "cubic-" : null;
    }
}
