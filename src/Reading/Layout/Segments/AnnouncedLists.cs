using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Related;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Gives back to the body the list that its last line announces: a colon, and items right below each other. The model takes a list at
/// the end of a text for the links below it.</summary>
internal static class AnnouncedLists
{
    private const int LeastItems = 2;
    private const int LeastWords = 3;

    /// <summary>The list stands at most so many lines below the colon, and more are links.</summary>
    private const int MostGap = 2;
    private const int MostItems = 12;

    private const LineTraits NoItem = LineTraits.Furniture | LineTraits.Credits | LineTraits.HasCredit | LineTraits.HasDate | LineTraits.TimeAgo
        | LineTraits.HasAddress | LineTraits.EndsWithColon;

    public static LineSpan TakeIn(Page page, LineSpan body)
    {
        if (body.IsEmpty || !Announces(page, body.Last))
        {
            return body;
        }

        var (first, last, items) = (page.Next(body.Last), body.Last, 0);
        if (first - body.Last > MostGap)
        {
            return body;
        }

        for (var line = first; line < page.Lines.Length && !page.Lines[line].IsBlank && items <= MostItems && IsItem(page, line); line++)
        {
            (last, items) = (line, items + 1);
        }

        if (items is < LeastItems or > MostItems)
        {
            return body;
        }

        for (var line = first; line <= last; line++)
        {
            page.Guesses[line] = LineLabel.Body;
        }

        return new LineSpan(body.First, last);
    }

    private static bool Announces(Page page, int line) =>
        page.Has(line, LineTraits.EndsWithColon)
        && page.Has(line, LineTraits.SomeFunctionWords | LineTraits.ManyFunctionWords)
        && !page.Has(line, LineTraits.Furniture | LineTraits.Credits)
        && RelatedHeadings.Of(page, line) == RelatedHeading.None;

    private static bool IsItem(Page page, int line) => page.Lines[line].Words >= LeastWords && !page.Has(line, NoItem);
}
