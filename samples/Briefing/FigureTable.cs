using System.Globalization;
using Corpus;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Briefing;

/// <summary>All figures of an article, whatever they measure.</summary>
internal static class FigureTable
{
    private static readonly string[] Titles = ["stated", "value", "unit", "kind", "subject", "period", "change", "line"];

    public static IRenderable Of(Article article)
    {
        var table = new Table().SimpleBorder().AddColumns([.. Titles.Select(title => new TableColumn(new Text(title, Styles.Aside)))]);
        foreach (var figure in article.Figures)
        {
            table.AddRow(Cells(figure).Select(cell => new Text(cell ?? "")));
        }

        return table;
    }

    private static IEnumerable<string?> Cells(Figure figure) =>
    [
        figure.Text,
        figure.ToString(),
        figure.Unit,
        figure.Kind.ToString(),
        figure.Subject?.Text,
        figure.Period is { } period ? $"{period.Start} –\n{period.End}" : null,
        figure.Change?.ToString(),
        figure.Provenance.Line.ToString(CultureInfo.InvariantCulture),
    ];
}
