using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Reads the points of a summary that a heading of <c>summary-headings.tsv</c> announces between headline and text:
/// <c>Highlights</c>, and a line each below; one word may stand between that says of what.</summary>
internal static class SummaryHeadings
{
    private const int MostPoints = 6;
    private const int LongestPoint = 40;

    /// <summary>Words of a short point among longer ones.</summary>
    private const int LeastWords = 3;
    private const int ShortWords = 5;

    /// <summary>So many lines at the head of the text may stand above the heading: a caption, a place.</summary>
    private const int LinesOfText = 3;

    /// <param name="end">The line with which the text begins.</param>
    public static void Read(Page page, int first, int end, PartsBuilder parts)
    {
        var last = page.Walk(end, LinesOfText);
        for (var line = first; line < last; line = page.Next(line))
        {
            if (!IsHeading(page.TextOf(line)))
            {
                continue;
            }

            line += line + 1 < last && page.Lines[line + 1].Words == 1 ? 1 : 0;
            for (var taken = 0; taken < MostPoints && ++line < page.Lines.Length && (IsPoint(page, line) || (taken > 0 && IsShort(page, line))); taken++)
            {
                if (page.Labels[line] == BlockKind.Chrome)
                {
                    parts.AddStandfirst(line);
                }
            }

            return;
        }
    }

    /// <summary>The last line that may be a point of the list below a heading: it ends at a gap where none parts the heading from it, and at the
    /// first sentence with a stop where its points have none.</summary>
    public static int LastPoint(Page page, int heading)
    {
        var (last, isClose) = (heading, !page.Has(heading, LineTraits.BlankAfter));
        for (var points = 0; points < MostPoints; points++)
        {
            var line = isClose ? last + 1 : page.Next(last);
            if (line >= page.Lines.Length || page.Lines[line].Words is 0 or > LongestPoint
                || (points > 0 && EndsWithStop(page, line) && !EndsWithStop(page, last)))
            {
                break;
            }

            last = line;
        }

        return last;
    }

    private static bool EndsWithStop(Page page, int line) => page.Has(line, LineTraits.EndsWithStop);

    /// <summary>Sentences with a stop at the head of the text are the article's own.</summary>
    private static bool IsPoint(Page page, int line) =>
        page.Labels[line] == BlockKind.Standfirst
        || (!page.Lines[line].IsBlank
        && (page.Guesses[line] != LineLabel.Body || !page.Has(line, LineTraits.EndsWithStop))
        && TitleArea.SumsUp(page, line));

    /// <summary>A few words that go on with a list right below one of its points.</summary>
    private static bool IsShort(Page page, int line) =>
        page.Lines[line].Words is >= LeastWords and <= ShortWords
        && page.Labels[line] == BlockKind.Chrome
        && !page.Has(line, LineTraits.BlankBefore | LineTraits.Sentence | LineTraits.EndsWithColon | LineTraits.StartsLower | LineTraits.HasDate
            | LineTraits.Furniture | LineTraits.Credits | LineTraits.HasCredit);

    public static bool IsHeading(ReadOnlySpan<char> line)
    {
        var words = line.Trim(":.".AsSpan());
        foreach (var heading in Shared.Headings)
        {
            if (words.Equals(heading.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static class Shared
    {
        internal static readonly string[] Headings = LexiconTable.Rows("summary-headings").Select(row => row[0]).ToArray();
    }
}
