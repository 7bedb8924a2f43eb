using Corpus.Facts;

namespace Corpus;

/// <summary>A stated quantity; <see cref="Figure{T}"/> adds its value.</summary>
public abstract class Figure
{
    private protected Figure(Article article, FigureFact fact)
    {
        Article = article;
        Fact = fact;
    }

    /// <summary>The article the figure stands in.</summary>
    public Article Article { get; }

    /// <summary>Where number and unit stand, without an approximator.</summary>
    public Provenance Provenance => new(Article, Fact.Range);

    /// <summary>Number and unit as the document has them.</summary>
    public string Text => Provenance.Text;

    /// <summary>What the figure measures.</summary>
    public FigureKind Kind => Fact.Kind;

    /// <summary>The unit: a CLDR identifier (<c>kilometer</c>), the counted noun phrase, <c>X-per-Y</c> for rates,
    /// for money the part of the currency it is stated in (<c>cent</c>, <c>cent-per-share</c>) or the denominator;
    /// null where there is none.</summary>
    public string? Unit => Fact.Unit;

    /// <summary>The part of the article the figure stands in.</summary>
    public ArticlePart In => Fact.In;

    /// <summary>How exactly the text states it.</summary>
    public Approximation Approximation => Fact.Approximation;

    /// <summary>Power of ten of the last digit the text states: 7 for 22.94 billion, -1 for 14.7.</summary>
    public int Precision => Fact.Precision;

    /// <summary>The direction, where the figure states a change; null where it does not.</summary>
    public ChangeDirection? Change => Fact.Change;

    /// <summary>The words that say what is measured: <c>Total bilateral trade</c>; null where the text leaves it open.</summary>
    public Passage? Subject => Article.PassageAt(Fact.Subject);

    /// <summary>The days the figure holds for; null where the text states none.</summary>
    public DatePeriod? Period => Fact.Period;

    /// <summary>The figure that this one converts, as miles in brackets do kilometres; null where it stands for itself.</summary>
    public Figure? Restates => Fact.Restates < 0 ? null : Article.Figures[Fact.Restates];

    internal FigureFact Fact { get; }
}
