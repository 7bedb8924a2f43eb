namespace Fit.Quotes;

/// <summary>Judges each article by weights that were fitted to other articles.</summary>
internal static class QuoteCrossCheck
{
    public static QuoteResult[] Run(NewsDocument[] documents, int parts) =>
        Enumerable.Range(0, parts).AsParallel().AsOrdered().SelectMany(part => Check(documents, parts, part)).ToArray();

    private static QuoteResult[] Check(NewsDocument[] documents, int parts, int part)
    {
        var model = QuoteFit.Of(documents.Where(document => document.Part(parts) != part).ToArray());
        return documents.Where(document => document.Part(parts) == part).Select(document => QuoteResult.Of(document, model)).ToArray();
    }
}
