using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts;

namespace Corpus.Reading.Layout.Segments;

/// <summary>An obituary is headed by the name of who died, alone or beside the word for such a text (<c>Ann Lee obituary</c>), and a line below
/// may say who that was.</summary>
internal static class ObituaryTitle
{
    /// <summary>Within so many letters behind the name the text says that its bearer died.</summary>
    private const int LettersToDeath = 60;

    /// <summary>The text may have further names between the first and the last one of the title.</summary>
    private const int LettersOfName = 50;

    /// <summary>The headline of an obituary; -1 on other pages.</summary>
    /// <param name="best">The line for which most speaks as the headline.</param>
    /// <param name="candidates">All that can be it, those nearest to the text first.</param>
    public static int Find(Page page, int best, List<(int Line, Evidence Evidence)> candidates)
    {
        if (best >= 0 && page.Previous(best) is var above && SaysObituary(page, above))
        {
            return above;
        }

        foreach (var (line, _) in candidates)
        {
            if (line <= best && Is(page, line))
            {
                return line;
            }
        }

        return -1;
    }

    /// <param name="title">The line that may be the headline of an obituary.</param>
    public static bool Is(Page page, int title) =>
        SaysObituary(page, title) || (page.Has(title, LineTraits.IsPersonName) && Opening(page, title) is var text && TellsOfDeath(text, page.TextOf(title)));

    private static bool SaysObituary(Page page, int title) =>
        title >= 0
        && page.TextOf(title) is var line
        && (IsPerson(line, 0, line.LastIndexOf(' ')) || IsPerson(line, line.IndexOf(' ') + 1, line.Length));

    /// <summary>Whether a name stands there and what is left of the line calls the text an obituary.</summary>
    private static bool IsPerson(ReadOnlySpan<char> line, int start, int end) =>
        end > start
        && ObituaryWords.NameText(start > 0 ? line.Slice(0, start) : line.Slice(end))
        && NameShape.IsPerson(line.Slice(start, end - start));

    /// <summary>The first paragraph of the text.</summary>
    private static ReadOnlySpan<char> Opening(Page page, int title)
    {
        foreach (var line in page.Said)
        {
            if (line > title && page.Guesses[line] == LineLabel.Body && page.Lines[line].IsProse)
            {
                return page.TextOf(line);
            }
        }

        return [];
    }

    private static bool TellsOfDeath(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        if (name.LastIndexOf(' ') is var gap && gap < 0)
        {
            return false;
        }

        var first = name.Slice(0, name.IndexOf(' ') + 1);
        var last = name.Slice(gap);
        var end = text.StartsWith(first, StringComparison.OrdinalIgnoreCase)
            ? text.Slice(0, Math.Min(text.Length, LettersOfName)).IndexOf(last, StringComparison.OrdinalIgnoreCase) + last.Length
            : 0;
        return end > last.Length && ObituaryWords.TellOfDeath(text.Slice(end, Math.Min(text.Length - end, LettersToDeath)));
    }
}
