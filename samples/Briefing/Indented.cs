using Spectre.Console;
using Spectre.Console.Rendering;

namespace Briefing;

/// <summary>A line whose continuation stands under its first word, behind the lead.</summary>
internal static class Indented
{
    public static IRenderable Line(string lead, string words, Style? style = null) => new Grid()
        .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0) })
        .AddColumn(new GridColumn { Padding = new Padding(0) })
        .AddRow(new Text(lead), new Text(words, style));
}
