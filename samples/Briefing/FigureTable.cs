using System.Globalization;
using Corpus;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Briefing;

/// <summary>All figures of an article, whatever they measure.</summary>
internal static class FigureTable
{
    private static readonly string[] Titles = ["value", "unit", "kind", "subject", "period", "change", "line"];

    public static IRenderable Of(Article article)
    {
        var table = new Table().NoBorder().AddColumns([.. Titles.Select(Column)]);
        foreach (var figure in article.Figures)
        {
            table.AddRow(Cells(figure).Select(cell => new Text(cell ?? "")));
        }

        return table;
    }

    private static TableColumn Column(string title) =>
        new(new Text(title, Styles.Aside)) { Padding = new Padding(0, 0, 2, 0), NoWrap = title is "kind" or "period" or "change" or "line" };

    private static IEnumerable<string?> Cells(Figure figure) =>
    [
        figure.ToString(),
        figure.Unit,
        figure.Kind.ToString(),
        figure.Subject?.Text,
        figure.Period is { } period ? $"{period.Start} –\n{period.End}" : null,
        figure.Change?.ToString(),
        figure.Provenance.Line.ToString(CultureInfo.InvariantCulture),
    ];
}
