namespace Corpus;

/// <summary>Makes the figure of the type that its kind calls for.</summary>
internal static class FigureFactory
{
    public static Figure Make(Article article, int index) => new Figure<decimal>(article, article.Table.Figure(index), static (value, _) => value);
}
