namespace Corpus;

/// <summary>A stretch of an article with words of its own: a headline, a paragraph, a caption, a mention.</summary>
public readonly struct Passage : IEquatable<Passage>
{
    internal Passage(Article article, TextRange range) => Provenance = new Provenance(article, range);

    /// <summary>Where it stands.</summary>
    public Provenance Provenance { get; }

    /// <summary>Its words, exactly as the document has them.</summary>
    public string Text => Provenance.Text;

    /// <inheritdoc/>
    public bool Equals(Passage other) => Provenance == other.Provenance;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Passage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Provenance.GetHashCode();

    /// <summary>The words.</summary>
    public override string ToString() => Text;

    /// <summary>Whether both are the same stretch of the same article.</summary>
    public static bool operator ==(Passage left, Passage right) => left.Equals(right);

    /// <summary>Whether article or stretch differ.</summary>
    public static bool operator !=(Passage left, Passage right) => !left.Equals(right);
}
