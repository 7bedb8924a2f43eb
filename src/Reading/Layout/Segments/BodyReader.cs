using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts;
using Corpus.Reading.Layout.Parts.Captions;
using Corpus.Reading.Layout.Related;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Says of each line of the body what it is: paragraph, image, video, teaser of another story,
/// or chrome in the middle of the text.</summary>
internal static class BodyReader
{
    /// <summary>Pictures and players stand up to so many lines above the headline, too.</summary>
    private const int LinesAboveHeadline = 4;
    private const int WordsOfDays = 24;

    public static void Read(Page page, CaptionModel captions, int headline, LineSpan body, PartsBuilder parts)
    {
        var (teasers, stacks) = (Teasers.Of(page, body), TitleStacks.Of(page, body));
        for (var line = Above(page, headline < 0 ? body.First : headline); line <= body.Last && line < page.Lines.Length;)
        {
            line = page.Next(page.Labels[line] != BlockKind.Chrome ? line
                : !parts.HasParagraphs && AuthorNotes.Introduces(page, line, parts.Byline) ? line
                : line > body.First && ReadAside(page, line) is var aside && aside >= line ? aside
                : ReadMedia(page, captions, line, parts) is var last and >= 0 ? last
                : line < body.First ? line
                : ReadText(page, line, body, teasers, stacks, parts));
        }
    }

    /// <summary>Takes every line for article but what a printer set on every page: videos and teasers are the business of pages.</summary>
    public static void ReadClean(Page page, LineSpan body, PartsBuilder parts)
    {
        for (var line = body.First; line <= body.Last && line < page.Lines.Length;)
        {
            var last = page.Labels[line] == BlockKind.Chrome ? ImageReader.ReadCredited(page, line, parts) : line;
            if (last < 0)
            {
                last = line;
                if (!RunningHeads.Is(page, line))
                {
                    parts.AddParagraph(line);
                }
            }

            line = page.Next(last);
        }
    }

    /// <summary>The last line of the titles of other stories that stand here as a block of their own, the line above where none do.</summary>
    private static int ReadAside(Page page, int line) =>
        page.Guesses[line] == LineLabel.Aside && page.Has(line, LineTraits.BlankBefore) ? RelatedList.ReadBare(page, line) : line - 1;

    private static int Above(Page page, int line)
    {
        for (var i = 0; i < LinesAboveHeadline && page.Previous(line) >= 0; i++)
        {
            line = page.Previous(line);
        }

        return Math.Max(0, line);
    }

    /// <summary>The last line of the image or video that starts here, -1 where none does.</summary>
    private static int ReadMedia(Page page, CaptionModel captions, int line, PartsBuilder parts) =>
        VideoReader.Read(page, line, parts) is var video and >= 0 ? video : ImageReader.Read(page, captions, line, !parts.HasParagraphs, parts);

    /// <summary>Marks the line, and gives back the last line that was marked with it.</summary>
    private static int ReadText(Page page, int line, LineSpan body, Teasers teasers, TitleStacks stacks, PartsBuilder parts)
    {
        if (RelatedCues.IsHeading(page, line))
        {
            var last = line == body.Last ? RelatedList.ReadBehind(page, line) : RelatedList.ReadInBody(page, line, body.Last);
            if (last > line || page.Has(line, LineTraits.RelatedCue))
            {
                return last;
            }
        }

        if (page.Has(line, LineTraits.BlankBefore)
            && (RelatedCues.IsMoreInCapitals(page, line) || RelatedHeadings.Of(page, line) == RelatedHeading.Kin)
            && RelatedList.ReadBlock(page, line, body.Last) is var block && block > line)
        {
            return block;
        }

        if (RelatedCues.NamesStory(page, line) || RelatedCues.StandsOverButton(page, line) || teasers.Is(page, line))
        {
            page.Labels.Mark(line, BlockKind.Related);
        }
        else if (stacks.Last(page, line, body) is var stack and >= 0)
        {
            return stack;
        }
        else if (!IsChrome(page, line) && (parts.HasParagraphs || !SaysWhenPublished(page, line)))
        {
            parts.AddParagraph(line);
        }

        return line;
    }

    /// <summary>Above the text: <c>PUBLISHED: May 3, 2021 at 4:56 p.m. | UPDATED: May 3, 2021 at 6:00 p.m.</c></summary>
    private static bool SaysWhenPublished(Page page, int line) =>
        page.Lines[line].Words <= WordsOfDays
        && page.Has(line, LineTraits.PublishedCue | LineTraits.UpdatedCue)
        && page.Has(line, LineTraits.HasDate)
        && page.Has(line, LineTraits.HasClockTime | LineTraits.ManyDigits);

    private static bool IsChrome(Page page, int line) =>
        page.Guesses[line] != LineLabel.Body || page.Entries.IsTime(Array.BinarySearch(page.Said, line))
        || (page.Has(line, LineTraits.Furniture) && !page.Lines[line].IsProse)
        || NewsletterBox.Holds(page, line)
        || NewsletterBox.Heads(page, line)
        || ClosingNotes.IsOfLaw(page, line);
}
