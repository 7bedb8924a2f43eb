using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Related;

namespace Corpus.Reading.Layout.Segments;

/// <summary>
/// Finds titles of other stories that stand together amid the text, with no heading that says so: in a text of paragraphs several long lines
/// without a stop, one below the other, are no list, unless the line above announces one. A text of lists has many such lines.
/// </summary>
internal readonly record struct TitleStacks(bool IsOfParagraphs)
{
    /// <summary>Shorter lines are sub-headings, names, items of a list.</summary>
    private const int LeastWords = 8;
    private const int MostWords = 25;
    private const int LeastLines = 2;

    /// <summary>A line of so many words that no stop ends counts against the paragraphs; so many of them in ten paragraphs are too many.</summary>
    private const int LineWords = 4;
    private const int MostOfTen = 5;

    private const LineTraits NoTitle = LineTraits.EndsWithStop | LineTraits.EndsWithQuestion | LineTraits.EndsWithColon | LineTraits.EndsWithComma
        | LineTraits.StartsWithBullet | LineTraits.StartsLower | LineTraits.IsNumbered | LineTraits.OpensWithQuote;

    public static TitleStacks Of(Page page, LineSpan body)
    {
        var (paragraphs, others) = (0, 0);
        for (var line = body.First; line <= body.Last && line < page.Lines.Length; line = page.Next(line))
        {
            if (page.Guesses[line] == LineLabel.Body)
            {
                paragraphs += page.Lines[line].IsProse ? 1 : 0;
                others += page.Lines[line].Words >= LineWords && !page.Has(line, LineTraits.Sentence) ? 1 : 0;
            }
        }

        return new TitleStacks(others * 10 <= paragraphs * MostOfTen);
    }

    /// <summary>The last line of the stack that begins here; -1 where none does.</summary>
    public int Last(Page page, int line, LineSpan body)
    {
        if (!IsOfParagraphs || page.Has(page.Previous(line), LineTraits.EndsWithColon))
        {
            return -1;
        }

        var (last, lines) = (-1, 0);
        for (; line <= body.Last && line < page.Lines.Length && IsTitle(page, line); line = page.Next(line))
        {
            last = line;
            lines++;
        }

        return lines >= LeastLines ? last : -1;
    }

    private static bool IsTitle(Page page, int line) =>
        page.Guesses[line] == LineLabel.Body
        && page.Labels[line] == BlockKind.Chrome
        && page.Lines[line].Words is >= LeastWords and <= MostWords
        && !page.Has(line, NoTitle)
        && !RelatedCues.NamesStory(page, line);
}
