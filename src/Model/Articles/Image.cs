using Corpus.Facts;

namespace Corpus;

/// <summary>An image that the page showed, known by the words beside it.</summary>
public sealed class Image
{
    internal Image(Article article, ImageFact fact)
    {
        Provenance = new Provenance(article, fact.Range);
        Caption = article.PassageAt(fact.Caption);
        Credit = article.PassageAt(fact.Credit);
    }

    /// <summary>What the image shows; null where only a credit stands.</summary>
    public Passage? Caption { get; }

    /// <summary>Who made or owns the image: <c>EPA-EFE</c>; null where none is given.</summary>
    public Passage? Credit { get; }

    /// <summary>Where caption and credit stand together.</summary>
    public Provenance Provenance { get; }

    /// <summary>Caption and credit as the document has them.</summary>
    public override string ToString() => Provenance.Text;
}
