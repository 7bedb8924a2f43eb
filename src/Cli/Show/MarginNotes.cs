using Corpus.Quantities;
using Spectre.Console;

namespace Corpus.Cli.Show;

/// <summary>What stands in the margin of a passage: who speaks, and what its figures are worth, in text order.</summary>
internal static class MarginNotes
{
    /// <returns>The notes, a line or more each; null where the passage holds no fact.</returns>
    public static Paragraph? Of(Article article, Passage passage)
    {
        var notes = Quotes(article, passage).Concat(Figures(article, passage)).OrderBy(note => note.Start).ToArray();
        if (notes.Length == 0)
        {
            return null;
        }

        var paragraph = new Paragraph();
        for (var i = 0; i < notes.Length; i++)
        {
            paragraph.Append((i == 0 ? "" : "\n") + TerminalText.Clean(notes[i].Text), notes[i].Style);
        }

        return paragraph;
    }

    private static IEnumerable<Note> Quotes(Article article, Passage passage) =>
        from quote in article.Quotes.All
        where passage.Provenance.Range.Contains(quote.Provenance.Range)
        select new Note(quote.Provenance.Offset, $"“ {Speaker(quote.Attribution)}", ShowStyles.Quote);

    private static IEnumerable<Note> Figures(Article article, Passage passage) =>
        from figure in article.Figures.All
        where passage.Provenance.Range.Contains(figure.Provenance.Range)
        select new Note(figure.Provenance.Offset, Value(figure) + Direction(figure.Change), ShowStyles.Figure);

    private static string Value(Figure figure)
    {
        var per = figure.Kind == FigureKind.Money ? PriceUnit.PerOf(figure.Unit) : null;
        var value = per == null ? $"{figure}" : $"{figure} per {per}";
        return string.Equals(value, figure.Text, StringComparison.Ordinal) ? value : $"{figure.Text} = {value}";
    }

    private static string Speaker(Attribution? attribution)
    {
        if (attribution is null)
        {
            return "nobody named";
        }

        var via = attribution.Via is { } passedOn ? $", via {passedOn}" : "";
        return attribution.Cue is { } cue ? $"{attribution} ({cue}{via})" : $"{attribution}{via}";
    }

    private static string Direction(ChangeDirection? change) => change switch
    {
        ChangeDirection.Up => " ↑",
        ChangeDirection.Down => " ↓",
        _ => "",
    };

    private readonly record struct Note(int Start, string Text, Style Style);
}
