using Corpus;
using Corpus.Reading.People;
using Corpus.Reading.Prose;

namespace Fit.Quotes;

/// <summary>An annotated article, read up to the people.</summary>
internal sealed record NewsDocument(string Id, string Text, DocumentProse Prose, ArticlePeople People, GoldQuote[] Quotes)
{
    /// <summary>The part of a split into <paramref name="parts"/> that the article falls in; it hangs on its name and on which of many divisions is meant.</summary>
    public int Part(int parts, int split) => (int)(StableOrder.Of(Id, split) % (ulong)parts);

    /// <summary>The annotated quote that a pair of marks holds; null where it holds none.</summary>
    public GoldQuote? Find(TextRange pair)
    {
        var range = QuotedText.Strip(Text, pair.Start, pair.End);
        return Array.Find(Quotes, quote => quote.IsHit(range)) ?? Array.Find(Quotes, quote => !quote.IsJudged && quote.Touches(range));
    }
}
