using System.Collections;
using System.Diagnostics;
using Corpus.Source;
using Corpus.Table;

namespace Corpus;

/// <summary>The quotes of an article in text order; generated articles derive from it and add a member a quote.</summary>
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(ListDebugView<Quote>))]
public class ArticleQuotes : IReadOnlyList<Quote>
{
    private readonly FactList<Quote> quotes;

    /// <summary>Called by generated code.</summary>
    protected ArticleQuotes(Article article) =>
        quotes = new FactList<Quote>(article.Table.Count(TableSection.Quotes), i => new Quote(article, i));

    /// <summary>All quotes in text order.</summary>
    public IReadOnlyList<Quote> All => quotes;

    /// <summary>How many quotes the article has.</summary>
    public int Count => quotes.Count;

    /// <summary>The quote of that number, from 0, in text order.</summary>
    public Quote this[int index] => quotes[index];

    /// <inheritdoc/>
    public IEnumerator<Quote> GetEnumerator() => quotes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static ArticleQuotes Of(Article article) => new(article);
}
