using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Segments;

/// <summary>An obituary is headed by the name of who died, and a line below says who that was: the text opens with the same name.</summary>
internal static class ObituaryTitle
{
    private const string Died = " died";

    /// <summary>Within so many letters behind the name the text says that its bearer died.</summary>
    private const int LettersToDied = 60;

    /// <param name="title">The line that may be the name.</param>
    public static bool Is(Page page, int title)
    {
        if (!page.Has(title, LineTraits.IsPersonName))
        {
            return false;
        }

        var name = page.TextOf(title);
        foreach (var line in page.Said)
        {
            if (line > title && page.Guesses[line] == LineLabel.Body && page.Lines[line].IsProse)
            {
                var text = page.TextOf(line);
                return text.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                    && text.Slice(name.Length, Math.Min(text.Length - name.Length, LettersToDied)).IndexOf(Died.AsSpan(), StringComparison.Ordinal) >= 0;
            }
        }

        return false;
    }
}
