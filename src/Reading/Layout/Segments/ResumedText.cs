using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Related;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Gives back to the body its last paragraphs where a list of related stories stands right above them, which the model takes for the
/// end of a brief text: behind several titles sentences that tell of what was said, or of the same things, and no title among them.</summary>
internal static class ResumedText
{
    private const int LeastTitles = 2;
    private const int TitleWords = 4;
    private const int LongestTitle = 20;

    /// <summary>Lines of the list, with the buttons that leaf through it.</summary>
    private const int LinesOfList = 10;
    private const int LeastWords = 10;

    public static LineSpan TakeIn(Page page, LineSpan body)
    {
        var heading = page.Next(body.Last);
        if (body.IsEmpty || heading >= page.Lines.Length || !RelatedCues.IsKinHeading(page, heading))
        {
            return body;
        }

        var (line, titles) = (page.Next(heading), new List<int>());
        for (var i = 0; i < LinesOfList && line < page.Lines.Length && IsOfList(page, line); i++, line = page.Next(line))
        {
            if (page.Lines[line].Words >= TitleWords)
            {
                titles.Add(line);
            }
        }

        var last = body.Last;
        if (titles.Count >= LeastTitles && line < page.Lines.Length && Resumes(page, line))
        {
            // Marked here, so that no list takes what goes on below them.
            titles.ForEach(title => page.Labels.Mark(title, BlockKind.Related));
            for (; line < page.Lines.Length && ClosingParagraphs.IsText(page, line); line = page.Next(line))
            {
                page.Guesses[line] = LineLabel.Body;
                last = line;
            }
        }

        return new LineSpan(body.First, last);
    }

    private static bool IsOfList(Page page, int line) =>
        page.Lines[line].Words <= LongestTitle && !page.Has(line, LineTraits.EndsWithStop | LineTraits.HasDate | LineTraits.TimeAgo);

    private static bool Resumes(Page page, int line) =>
        page.Lines[line].Words >= LeastWords
        && ClosingParagraphs.IsText(page, line)
        && (page.Has(line, LineTraits.SpeechWord) || page.Lines[line].Has(LinePlaces.TopicSome | LinePlaces.TopicHigh));
}
