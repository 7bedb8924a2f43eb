namespace Corpus.Reading.Figures;

/// <summary>Knows a figure in brackets for the one before it in another unit: <c>1,700km (1,060-mile)</c>, <c>A$10 million ($7.5 million)</c>.</summary>
internal static class Restatements
{
    public static bool Restates(SentenceTokens tokens, Quantity stated, Quantity quantity, int first) =>
        tokens.Is(first - 1, '(') && first - 1 == stated.OuterEnd
        && stated.Kind == quantity.Kind && stated.HasUnit
        && (stated.Unit != quantity.Unit || stated.Currency != quantity.Currency);
}
