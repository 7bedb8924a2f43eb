namespace Fit.Quotes;

/// <summary>Judges each article by weights that were fitted to other articles.</summary>
internal static class QuoteCrossCheck
{
    public static QuoteResult[] Run(NewsDocument[] documents, int parts, int split) =>
        Enumerable.Range(0, parts).AsParallel().AsOrdered().SelectMany(part => Check(documents, parts, part, split)).ToArray();

    private static QuoteResult[] Check(NewsDocument[] documents, int parts, int part, int split)
    {
        var model = QuoteFit.Of(documents.Where(document => document.Part(parts, split) != part).ToArray());
        return documents.Where(document => document.Part(parts, split) == part).Select(document => QuoteResult.Of(document, model)).ToArray();
    }
}
