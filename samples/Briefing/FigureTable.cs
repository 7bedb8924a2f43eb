using System.Globalization;
using Corpus;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Briefing;

/// <summary>All figures of an article, whatever they measure: what the text states beside what the compiler made of it.</summary>
internal static class FigureTable
{
    /// <summary>Titles and widths: with the gaps they fill the page's 100 columns, and running text has room for its longest words.
    /// What has no width is as wide as its longest cell.</summary>
    private static readonly (string Title, int? Width)[] Columns =
        [("line", 4), ("the text states", 17), ("value", 20), ("kind", null), ("of", 17), ("period", 17), ("change", null)];

    public static IEnumerable<IRenderable> Of(Article article)
    {
        if (article.Figures.Count == 0)
        {
            yield break;
        }

        var table = new Table().NoBorder().AddColumns([.. Columns.Select(Column)]);
        foreach (var figure in article.Figures)
        {
            table.AddRow(Cells(figure).Select(cell => new Text(cell ?? "")));
        }

        yield return table;
    }

    private static TableColumn Column((string Title, int? Width) column, int place) => new(new Text(column.Title, Styles.Aside))
    {
        Width = column.Width,
        NoWrap = column.Width is null,
        Padding = new Padding(0, 0, place == 0 ? 1 : place == Columns.Length - 1 ? 0 : 2, 0),
    };

    private static IEnumerable<string?> Cells(Figure figure) =>
    [
        figure.Provenance.Line.ToString(CultureInfo.InvariantCulture),
        figure.Text,
        figure.Restates is { } restated ? $"{figure}\n(restates {restated})" : figure.ToString(),
        figure.Kind.ToString(),
        figure.Subject?.Text ?? (figure.Kind == FigureKind.Count ? figure.Unit : null),
        figure.Period is { } period ? PeriodText.Of(period) : null,
        figure.Change?.ToString(),
    ];
}
