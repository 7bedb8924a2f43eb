using Corpus.Facts;
using Corpus.Table;

namespace Corpus;

/// <summary>Words in quotation marks and whom the text attributes them to.</summary>
public sealed class Quote
{
    private readonly int index;
    private QuoteFactBox? fact;

    internal Quote(Article article, int index)
    {
        Article = article;
        this.index = index;
    }

    /// <summary>The article the quote stands in.</summary>
    public Article Article { get; }

    /// <summary>What stands between the marks, with its own punctuation.</summary>
    public string Text => Provenance.Text;

    /// <summary>Where the words between the marks stand.</summary>
    public Provenance Provenance => new(Article, Article.Table.RangeAt(TableSection.Quotes, index));

    /// <summary>Whether the marks hold a whole utterance or a fragment.</summary>
    public QuoteKind Kind => Decoded.Fact.Kind;

    /// <summary>The part of the article the quote stands in.</summary>
    public ArticlePart In => Decoded.Fact.In;

    /// <summary>Number of the utterance in the article, from 0; the pieces of a split quotation share it.</summary>
    public int Utterance => Decoded.Fact.Utterance;

    /// <summary>Who is quoted, how and through whom; null where the text attributes the words to nobody.</summary>
    public Attribution? Attribution => Decoded.Attribution;

    /// <summary>The person who is quoted; null where that is an organisation, stays unnamed or is not said.</summary>
    public Person? Speaker => Attribution?.Person;

    private QuoteFactBox Decoded => fact ??= new QuoteFactBox(Article, Article.Table.Quote(index));

    /// <summary>The words in typographic marks, and the speaker: <c>“…” — Wei Fenghe</c>.</summary>
    public override string ToString() => Attribution is { } attribution ? $"“{Text}” — {attribution}" : $"“{Text}”";

    private sealed class QuoteFactBox(Article article, QuoteFact fact)
    {
        public QuoteFact Fact { get; } = fact;

        public Attribution? Attribution { get; } =
            fact.Speaker is { } speaker ? new Attribution(article, speaker, fact.Cue, fact.Via) : null;
    }
}
