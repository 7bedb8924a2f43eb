using Corpus.Facts;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>CORP4009: headline or standfirst and body give one quantity two values.</summary>
internal sealed class TwoValuesRule : IRule
{
    /// <summary>Values farther apart count other things.</summary>
    private const decimal FarthestApart = 1.5m;

    public RuleDescriptor Descriptor { get; } = new("CORP4009", "Headline and body give one quantity two values", Severity.Warning);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        foreach (ref readonly var figure in context.Facts.Figures.AsSpan())
        {
            if (figure.In is ArticlePart.Headline or ArticlePart.Standfirst && IsPlain(figure))
            {
                Check(context, figure, findings);
            }
        }
    }

    private void Check(RuleContext context, FigureFact title, List<FindingFact> findings)
    {
        var figures = context.Facts.Figures;
        var others = Array.FindAll(figures, other => other.In == ArticlePart.Body && IsSameQuantity(context.Prose, title, other));
        if (others.Length > 0 && Array.TrueForAll(others, other => Differ(title, other)) && !IsStatedElsewhere(figures, title))
        {
            findings.Add(Descriptor.At(
                title.Range,
                $"'{Excerpt.Of(context.Text, title.Range)}' here is '{Excerpt.Of(context.Text, others[0].Range)}' in the text: readers who stop at the "
                + "headline take the wrong number away. Correct one of the two.",
                [.. others.Select(other => other.Range)]));
        }
    }

    private static bool IsPlain(in FigureFact figure) =>
        figure is { Value: > 1, Approximation: Approximation.Exact, Change: null, Restates: < 0 }
        && figure.Kind is FigureKind.Count or FigureKind.Number or FigureKind.Money;

    private static bool IsSameQuantity(DocumentProse prose, in FigureFact title, in FigureFact other) =>
        IsPlain(other) && string.Equals(title.Currency, other.Currency, StringComparison.Ordinal)
        && other.Value is { } value && title.Value is { } stated && Math.Max(value, stated) <= Math.Min(value, stated) * FarthestApart
        && (IsOfOneUnit(title, other) || ((title.Unit is null || other.Unit is null) && SharedContext.Have(prose, title.Range, other.Range)));

    /// <summary>One counted noun of more than one word, or one unit of money: less is two quantities by chance.</summary>
    private static bool IsOfOneUnit(in FigureFact title, in FigureFact other) =>
        title.Kind == other.Kind && title.Unit is { } unit && string.Equals(unit, other.Unit, StringComparison.Ordinal);

    private static bool Differ(in FigureFact title, in FigureFact other) =>
        Math.Abs((title.Value ?? 0) - (other.Value ?? 0)) >= Stated.RoundHalf(title, title.Value ?? 0) + Stated.Half(other);

    private static bool IsStatedElsewhere(FigureFact[] figures, FigureFact title) => Array.Exists(
        figures,
        other => other.In == ArticlePart.Body && other.Kind == title.Kind
            && (other.Value == title.Value || other.Low == title.Value || other.High == title.Value));
}
