using Corpus.Facts;

namespace Corpus.Generator.Naming;

/// <summary>The members of an article's figures: what is measured, else what is counted, else the kind and the words of the figure.</summary>
internal static class FigureNames
{
    private const int Words = 6;
    private const string Kind = "Figure";

    public static EquatableArray<string> Of(string text, FigureFact[] figures)
    {
        var names = new UniqueNames(ReservedNames.OfFacts, Kind);
        return figures.Select(figure => names.Take(Name(text, figure), Distinction(figure))).ToEquatableArray();
    }

    private static string Name(string text, FigureFact figure)
    {
        if (figure.Subject is { } subject && Pascal(subject.In(text)) is { } measured)
        {
            return measured;
        }

        if (figure is { Kind: FigureKind.Count or FigureKind.Rate, Unit: { } unit } && Pascal(unit) is { } counted)
        {
            return counted;
        }

        return Pascal($"{figure.Kind} {figure.Range.In(text)}") ?? Kind;
    }

    /// <summary>What tells two figures of one subject apart: <c>TotalTrade</c> and <c>TotalTradePercent</c>.</summary>
    private static string Distinction(FigureFact figure) =>
        figure.Unit is { } unit && Pascal(unit) is { } name ? name : figure.Kind.ToString();

    private static string? Pascal(string text)
    {
        var words = NameStyle.Cut(NameWords.Of(text), Words);
        return words.Count > 0 ? NameStyle.Pascal(words) : null;
    }
}
