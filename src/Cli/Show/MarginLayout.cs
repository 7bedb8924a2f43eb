using Spectre.Console;
using Spectre.Console.Rendering;

namespace Corpus.Cli.Show;

/// <summary>Text in a column of readable width, the notes on it beside.</summary>
internal sealed class MarginLayout(Article article, int width)
{
    private const int Gap = 3;

    // A column of text is read best at some 65 characters; the margin takes what is left, and at least a third.
    private readonly int textWidth = Math.Min(width * 2 / 3, 66);

    /// <summary>A passage of the article with its facts marked and noted.</summary>
    public IRenderable Row(Passage passage, Style style, string lead = "")
    {
        var text = PassageMarks.Mark(article, passage, style);
        return Row(lead.Length == 0 ? text : Beside(new Text(lead), text), MarginNotes.Of(article, passage));
    }

    /// <summary>Words of our own, or of the article where no fact can stand.</summary>
    public IRenderable Line(string words, Style style) => Row(new Paragraph(TerminalText.Clean(words), style), null);

    private Grid Row(IRenderable text, Paragraph? notes)
    {
        var grid = new Grid().AddColumn(new GridColumn { Width = textWidth, Padding = new Padding(0, 0, Gap, 0) });
        return notes is null
            ? grid.AddRow(text)
            : grid.AddColumn(new GridColumn { Width = width - textWidth - Gap, Padding = new Padding(0) }).AddRow(text, notes);
    }

    private static Grid Beside(IRenderable lead, IRenderable text) => new Grid()
        .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0) })
        .AddColumn(new GridColumn { Padding = new Padding(0) })
        .AddRow(lead, text);
}
