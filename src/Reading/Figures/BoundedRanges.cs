using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>
/// Joins a lower and an upper bound of one thing, in either order, to a range: <c>more than 10 and less than 40</c>, <c>at
/// least 5 but under 7 per cent</c>.
/// </summary>
internal static class BoundedRanges
{
    public static void Apply(SentenceTokens tokens, List<Quantity> quantities)
    {
        for (var i = quantities.Count - 2; i >= 0; i--)
        {
            var (lower, upper) = (quantities[i], quantities[i + 1]);
            var coordinated = tokens[lower.OuterEnd].Is(WordClass.Conjunction) || tokens.Is(lower.OuterEnd, ',');
            if (!coordinated || lower.IsRange || upper.IsRange || lower.Low == upper.Low
                || !RangeJoiner.Agree(lower, upper))
            {
                continue;
            }

            var (second, first) = HedgeReader.Read(tokens, upper);
            var (below, above) = (second, HedgeReader.Read(tokens, lower).Approximation);
            (below, above) = lower.Low > upper.Low ? (above, below) : (below, above);
            if (first == lower.OuterEnd + 1 && below is Approximation.LessThan or Approximation.AtMost
                && above is Approximation.MoreThan or Approximation.AtLeast)
            {
                quantities[i] = RangeJoiner.Join(lower, upper, lower.Low);
                quantities.RemoveAt(i + 1);
            }
        }
    }
}
