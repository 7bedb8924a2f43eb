namespace Corpus.Facts;

/// <summary>A stated quantity.</summary>
internal readonly record struct FigureFact
{
    /// <summary>Number and unit, without an approximator; a range is one figure.</summary>
    public required TextRange Range { get; init; }

    public required FigureKind Kind { get; init; }

    public ArticlePart In { get; init; }

    /// <summary>The value in <see cref="Unit"/> or <see cref="Currency"/>; null for a range.</summary>
    public decimal? Value { get; init; }

    /// <summary>Lower end of a range; null where the figure is one value.</summary>
    public decimal? Low { get; init; }

    /// <summary>Upper end of a range; null where the figure is one value.</summary>
    public decimal? High { get; init; }

    /// <summary>Power of ten of the last digit that the text states: 7 for 22.94 billion, -1 for 14.7.</summary>
    public int Precision { get; init; }

    /// <summary>CLDR identifier, the counted noun phrase, <c>X-per-Y</c> for rates; for money the part of the currency that the value
    /// counts (<c>cent</c>, <c>cent-per-share</c>) or the denominator; null for plain money, percent, number.</summary>
    public string? Unit { get; init; }

    /// <summary>ISO 4217 code; null where the figure is no money.</summary>
    public string? Currency { get; init; }

    public Approximation Approximation { get; init; }

    public ChangeDirection? Change { get; init; }

    /// <summary>What is measured: <c>Total bilateral trade</c>.</summary>
    public TextRange? Subject { get; init; }

    public DatePeriod? Period { get; init; }

    /// <summary>Index of the figure that this one converts, -1 where it stands for itself.</summary>
    public int Restates { get; init; }

    public FigureFact() => Restates = -1;
}
