using Spectre.Console;

namespace Corpus.Cli.Show;

/// <summary>Colours the words of a passage by the facts that stand in it.</summary>
internal static class PassageMarks
{
    public static Paragraph Mark(Article article, Passage passage, Style style)
    {
        var range = passage.Provenance.Range;
        var styles = new Style[range.Length];
        Array.Fill(styles, style);

        // What lies inside paints over what lies around it: a figure or a term inside a quote stays visible.
        Paint(styles, range, article.Quotes.All.Select(quote => quote.Provenance), ShowStyles.Quote);
        Paint(styles, range, article.Terms.Select(term => term.Provenance), ShowStyles.Term);
        Paint(styles, range, article.Figures.All.Select(figure => figure.Provenance), ShowStyles.Figure);
        return Runs(TerminalText.Clean(passage.Text), styles);
    }

    private static void Paint(Style[] styles, TextRange passage, IEnumerable<Provenance> facts, Style style)
    {
        foreach (var fact in facts.Where(fact => fact.Range.Overlaps(passage)))
        {
            var start = Math.Max(fact.Range.Start, passage.Start);
            var end = Math.Min(fact.Range.End, passage.End);
            Array.Fill(styles, style, start - passage.Start, end - start);
        }
    }

    private static Paragraph Runs(string text, Style[] styles)
    {
        var paragraph = new Paragraph();
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = start + 1;
            while (end < text.Length && styles[end].Equals(styles[start]))
            {
                end++;
            }

            paragraph.Append(text[start..end], styles[start]);
        }

        return paragraph;
    }
}
