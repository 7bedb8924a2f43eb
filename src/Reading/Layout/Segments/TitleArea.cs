using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts;
using Corpus.Reading.Layout.Parts.Captions;
using Corpus.Reading.Layout.Sections;
using Corpus.Reading.Layout.Standfirsts;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Reads what stands between headline and body: standfirst, byline, section, the picture at the top.</summary>
internal static class TitleArea
{
    /// <summary>Byline and date that stand farther below the headline, in lines, belong to something else.</summary>
    private const int LinesToCredits = 12;
    private const int LongestStandfirst = 6;
    private const int StandfirstWords = 6;
    private const int StandfirstLongest = 60;
    private const int SectionWords = 4;
    private const int OfficeWords = 6;

    /// <summary>Marks the title's lines and gives back the body without them.</summary>
    /// <param name="isClean">Whether every line below the headline is article.</param>
    public static LineSpan Read(
        Page page, LayoutModels models, StoryPlaces places, int headline, LineSpan body, bool isClean, PartsBuilder parts)
    {
        if (headline < 0)
        {
            return body;
        }

        parts.SetHeadline(headline);
        var first = page.Next(headline);
        var credits = BylineFinder.Find(page, places, headline, body, Math.Min(body.Last, Ahead(page, headline, LinesToCredits)), parts);
        SectionFinder.Find(page, models.Section, headline, body, Math.Max(body.First, first), parts);
        var text = Math.Max(credits + 1, Math.Max(body.First, first));
        var end = StandfirstFinder.Find(page, models, headline, Math.Max(AfterPoints(page, first, body), text), isClean, parts);

        if (!parts.HasStandfirst && ObituaryTitle.Is(page, headline) && SumsUp(page, first))
        {
            parts.AddStandfirst(first);
            end = Math.Max(end, page.Next(first));
        }

        if (isClean)
        {
            TakeDeck(page, headline, credits, parts);
        }

        end = isClean ? end : OpeningParagraphs.TakeInUnchosen(page, headline, end);

        // Of a clean document what is no standfirst stays a paragraph, be it a point of a list that is one.
        end = isClean ? text : end;
        SummaryHeadings.Read(page, first, end, parts);
        return new LineSpan(AfterLabels(page, SummaryPoints.Read(page, end, body, parts), body), body.Last);
    }

    /// <summary>Of a clean document every word is article: what stands between headline and author sums it up, whatever it looks like.</summary>
    private static void TakeDeck(Page page, int headline, int credits, PartsBuilder parts)
    {
        for (var line = page.Next(headline); line < credits && !page.Has(line, LineTraits.Credits); line = page.Next(line))
        {
            if (SumsUp(page, line))
            {
                parts.AddStandfirst(line);
            }
        }
    }

    /// <summary>The line behind a short list right below the headline, if running text follows: such a list is a summary.</summary>
    private static int AfterPoints(Page page, int first, LineSpan body)
    {
        var line = first;
        for (var points = 0; points < LongestStandfirst && page.Has(line, LineTraits.StartsWithBullet); points++)
        {
            line = page.Next(line);
        }

        return line < body.Last ? line : first;
    }

    /// <summary>The first line of the body that is no label the page repeats, as the section's name over the text, and no office of its author.</summary>
    private static int AfterLabels(Page page, int line, LineSpan body)
    {
        while (line < body.Last && (page.Lines[line].IsBlank || IsLabel(page, line) || IsOffice(page, line)))
        {
            line++;
        }

        return line;
    }

    private static bool IsLabel(Page page, int line) =>
        page.Lines[line].Words <= SectionWords && page.Has(line, LineTraits.Repeated) && !page.Has(line, LineTraits.Sentence);

    /// <summary>What the author is, right below the name: <c>Local Reporter, Somerset</c>.</summary>
    private static bool IsOffice(Page page, int line) =>
        page.Previous(line) is var above and >= 0
        && page.Labels[above] == BlockKind.Byline
        && page.Lines[line].Words <= OfficeWords
        && !page.Has(line, LineTraits.Sentence | LineTraits.EndsWithColon)
        && new BylineLine(page, line).HasOffice(0);

    private static int Ahead(Page page, int line, int lines)
    {
        for (; lines > 0 && line < page.Lines.Length; lines--)
        {
            line = page.Next(line);
        }

        return line;
    }

    private static bool IsVideoTitle(Page page, int line) =>
        (page.Previous(line) is var above and >= 0 && RunningTime.TryRead(page.TextOf(above), out _))
        || VideoTitles.TryFindTimed(page.TextOf(line), out _, out _);

    /// <summary>Words that may sum up: no paragraph, no caption with a credit, no list of sections or topics.</summary>
    public static bool SumsUp(Page page, int line) =>
        page.Labels[line] == BlockKind.Chrome
        && page.Lines[line].Words is >= StandfirstWords and <= StandfirstLongest
        && !page.Has(line, LineTraits.Furniture | LineTraits.Credits | LineTraits.HasDate | LineTraits.HasSeparator
            | LineTraits.HasAddress | LineTraits.EndsWithColon)
        && (!page.Has(line, LineTraits.StartsLower) || SummaryPoints.OpensWithEllipsis(page.TextOf(line)))
        && (page.Lines[line].IsProse || !page.Has(line, LineTraits.Repeated))
        && !page.Has(page.Previous(line), LineTraits.Newsletter)
        && !IsVideoTitle(page, line)
        && !CreditedCaption.TryRead(page, line, out _);
}
