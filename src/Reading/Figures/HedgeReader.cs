namespace Corpus.Reading.Figures;

/// <summary>Reads the approximators on both sides of a quantity.</summary>
internal static class HedgeReader
{
    /// <summary>How the quantity is hedged, and the first token of what stands before it: hedges, article, <c>between</c>.</summary>
    public static (Approximation Approximation, int First) Read(SentenceTokens tokens, in Quantity quantity)
    {
        var first = quantity.First;
        if (quantity.IsRange && tokens.Has(first - 1, Cue.Between | Cue.From))
        {
            first--;
        }

        var hedges = tokens.Lexicon.Hedges;
        var approximation = hedges.Before(tokens, ref first, quantity.HasUnit);
        if (tokens.Has(first - 1, Cue.Article))
        {
            first--;
            var outer = hedges.Before(tokens, ref first, quantity.HasUnit);
            approximation = approximation == Approximation.Exact ? outer : approximation;
        }

        if (approximation == Approximation.Exact && quantity.Kind == FigureKind.Age && tokens.Has(first - 1, Cue.Of)
            && tokens.Has(first - 2, Cue.Age))
        {
            // `under the age of 21`
            var outer = first - (tokens.Has(first - 3, Cue.Pointer) ? 3 : 2);
            approximation = hedges.Before(tokens, ref outer, quantity.HasUnit);
        }

        if (approximation == Approximation.Exact)
        {
            approximation = hedges.After(tokens, quantity.End);
        }

        if (approximation == Approximation.Exact)
        {
            approximation = hedges.Joined(tokens, quantity.Number.End, out _);
        }

        if (approximation == Approximation.Exact && quantity.OuterEnd > quantity.End)
        {
            approximation = hedges.After(tokens, quantity.OuterEnd);
        }

        return (approximation, first);
    }
}
