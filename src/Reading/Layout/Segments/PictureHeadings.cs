using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts.Captions;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Gives the text its headings that a picture follows: words without a stop, and over a gap a credit alone. Captions stand right above
/// their credits, or are sentences.</summary>
internal static class PictureHeadings
{
    private const int LeastWords = 2;
    private const int MostWords = 25;

    private const LineTraits NoHeading = LineTraits.Furniture | LineTraits.Credits | LineTraits.Sentence | LineTraits.EndsWithComma
        | LineTraits.HasDate | LineTraits.HasCredit | LineTraits.HasSeparator | LineTraits.StartsLower;

    public static void TakeIn(Page page, LineSpan body)
    {
        for (var line = page.Next(body.First); line < body.Last; line = page.Next(line))
        {
            if (page.Guesses[line] is LineLabel.Caption or LineLabel.Aside && Is(page, line) && FollowsText(page, line, body))
            {
                page.Guesses[line] = LineLabel.Body;
            }
        }
    }

    public static bool Is(Page page, int line) =>
        page.Lines[line].Words is >= LeastWords and <= MostWords
        && page.Has(line, LineTraits.BlankAfter)
        && page.Lines[line].Capitals > 0
        && !page.Has(line, NoHeading)
        && !CaptionSigns.IsLabel(page, line)
        && CreditLine.Is(page, page.Next(line));

    private static bool FollowsText(Page page, int line, LineSpan body) =>
        page.Previous(line) is var above && above >= body.First && page.Guesses[above] == LineLabel.Body && !page.Has(above, LineTraits.EndsWithColon);
}
