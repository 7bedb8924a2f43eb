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
        if (titles.Count >= LeastTitles && line < page.Lines.Length && Resumes(page, line, body))
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

    private static bool Resumes(Page page, int line, LineSpan body) =>
        page.Lines[line].Words >= LeastWords
        && ClosingParagraphs.IsText(page, line)
        && (page.Has(line, LineTraits.SpeechWord) || page.Lines[line].Has(LinePlaces.TopicSome | LinePlaces.TopicHigh)
            || OpensWithNameOf(page, line, body));

    /// <summary>Whether its first word stands amid a sentence of the text with a capital, too: a name that the text has told of.</summary>
    private static bool OpensWithNameOf(Page page, int line, LineSpan body)
    {
        var name = page.Lines[line].Marks.Span[0];
        for (var i = page.Next(body.First - 1); name.IsContent && i <= body.Last; i = page.Next(i))
        {
            var marks = page.Lines[i].Marks.Span;
            for (var word = 1; word < marks.Length && page.Guesses[i] == LineLabel.Body; word++)
            {
                if (marks[word].Hash == name.Hash && !marks[word].IsSmall)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
