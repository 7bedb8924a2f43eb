using Corpus.Facts;

namespace Corpus.Reading.Figures;

/// <summary>Makes the facts of a sentence: reads the words around each quantity for what they say about it.</summary>
internal static class SentenceFigures
{
    public static void Add(SentenceTokens tokens, ArticlePart part, List<Quantity> quantities, CalendarDate? published, List<FigureFact> figures)
    {
        var periods = PeriodReader.Read(tokens, published);
        var baseIndex = figures.Count;
        for (var i = 0; i < quantities.Count; i++)
        {
            var quantity = quantities[i];
            var hedges = HedgeReader.Read(tokens, quantity);
            var restates = i > 0 && Restatements.Restates(tokens, quantities[i - 1], quantity, hedges.First) ? baseIndex + i - 1 : -1;
            var before = i > 0 ? figures[baseIndex + i - 1] : default;
            figures.Add(new FigureFact
            {
                Range = new TextRange(tokens[quantity.First].Start, tokens.SpanEnd(quantity.End - 1)),
                Kind = quantity.Kind,
                In = part,
                Value = quantity.IsRange ? null : quantity.Low,
                Low = quantity.IsRange ? quantity.Low : null,
                High = quantity.IsRange ? quantity.High : null,
                Precision = quantity.Number.Precision,
                Unit = quantity.Unit,
                Currency = quantity.Currency,
                Approximation = restates >= 0 && hedges.Approximation == Approximation.Exact ? before.Approximation : hedges.Approximation,
                Change = restates >= 0 || (i > 0 && IsAlternative(tokens, quantities[i - 1], hedges.First)) ? before.Change : ChangeReader.Read(tokens, quantity, hedges.First),
                Subject = restates >= 0 ? before.Subject : SubjectReader.Read(tokens, quantity, hedges.First, i > 0 ? quantities[i - 1] : null, before.Subject, periods),
                Period = PeriodReader.Choose(tokens, periods, quantity, i + 1 < quantities.Count ? quantities[i + 1].First : tokens.End),
                Restates = restates,
            });
        }
    }

    /// <summary><c>grew by 125,600 posts, or 2.2 per cent</c>: the same change in other words.</summary>
    private static bool IsAlternative(SentenceTokens tokens, Quantity stated, int first) =>
        tokens.Has(first - 1, Cue.Or) && first - 1 - stated.OuterEnd is 0 or 1;
}
