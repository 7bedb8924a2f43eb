namespace Corpus;

/// <summary>Where a fact stands in its document, so that it can be checked against the source.</summary>
public readonly struct Provenance : IEquatable<Provenance>
{
    private readonly Article? article;

    internal Provenance(Article article, TextRange range)
    {
        this.article = article;
        Range = range;
    }

    /// <summary>The document's path relative to the project, <c>/</c>-separated; empty for the default value.</summary>
    public string Path => article?.Path ?? "";

    /// <summary>The stretch of the document's decoded text, in UTF-16 code units.</summary>
    public TextRange Range { get; }

    /// <summary>Offset of the first code unit, from 0.</summary>
    public int Offset => Range.Start;

    /// <summary>Number of code units.</summary>
    public int Length => Range.Length;

    /// <summary>Line of the first code unit, from 1, as editors and compilers count.</summary>
    public int Line => Position.Line;

    /// <summary>Column of the first code unit, from 1.</summary>
    public int Column => Position.Column;

    /// <summary>The exact source text; empty for the default value.</summary>
    public string Text => article is null ? "" : Range.In(article.Text);

    private (int Line, int Column) Position => article?.PositionOf(Range.Start) ?? (0, 0);

    /// <inheritdoc/>
    public bool Equals(Provenance other) => ReferenceEquals(article, other.article) && Range == other.Range;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Provenance other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Range.GetHashCode();

    /// <summary>Path, line and column as compilers write them: <c>seeds/a.txt(16,2)</c>.</summary>
    public override string ToString() => $"{Path}({Line},{Column})";

    /// <summary>Whether both name the same stretch of the same article.</summary>
    public static bool operator ==(Provenance left, Provenance right) => left.Equals(right);

    /// <summary>Whether article or stretch differ.</summary>
    public static bool operator !=(Provenance left, Provenance right) => !left.Equals(right);
}
