using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts;
using Corpus.Reading.Layout.Parts.Captions;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Reads what stands between headline and body: standfirst, byline, section, the picture at the top.</summary>
internal static class TitleArea
{
    /// <summary>Byline and date that stand farther below the headline, in lines, belong to something else.</summary>
    private const int LinesToCredits = 12;
    private const int LongestStandfirst = 6;
    private const int StandfirstWords = 6;
    private const int StandfirstLongest = 60;

    /// <summary>Lines between headline and standfirst: a section, buttons.</summary>
    private const int LinesToStandfirst = 4;
    private const int SectionWords = 4;

    /// <summary>Marks the title's lines and gives back the body without them.</summary>
    public static LineSpan Read(Page page, StoryPlaces places, int headline, LineSpan body, PartsBuilder parts)
    {
        if (headline < 0)
        {
            return body;
        }

        parts.SetHeadline(headline);
        var first = page.Next(headline);
        var credits = BylineFinder.Find(page, places, headline, body, Math.Min(body.Last, Ahead(page, headline, LinesToCredits)), parts);
        SectionFinder.Find(page, headline, Math.Max(body.First, first), parts);
        var end = Math.Max(AfterPoints(page, first, body), Math.Max(credits + 1, Math.Max(body.First, first)));
        ReadStandfirst(page, first, end, parts);
        if (!parts.HasStandfirst)
        {
            ReadGuessed(page, first, end, parts);
        }

        return new LineSpan(AfterLabels(page, end, body), body.Last);
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

    /// <summary>The first line of the body that is no label the page repeats, as the section's name over the text.</summary>
    private static int AfterLabels(Page page, int line, LineSpan body)
    {
        while (line < body.Last && (page.Lines[line].IsBlank || IsLabel(page, line)))
        {
            line++;
        }

        return line;
    }

    private static bool IsLabel(Page page, int line) =>
        page.Lines[line].Words <= SectionWords && page.Has(line, LineTraits.Repeated) && !page.Has(line, LineTraits.Sentence);

    private static int Ahead(Page page, int line, int lines)
    {
        for (; lines > 0 && line < page.Lines.Length; lines--)
        {
            line = page.Next(line);
        }

        return line;
    }

    /// <summary>The first lines below the headline that say something: a list of points, or up to two sentences. Farther down,
    /// something else stands between headline and body.</summary>
    private static void ReadStandfirst(Page page, int first, int end, PartsBuilder parts)
    {
        var (taken, passed) = (0, 0);
        for (var line = first; line < end && taken < LongestStandfirst && passed < LinesToStandfirst; line = page.Next(line))
        {
            if (IsStandfirst(page, line, line == first))
            {
                parts.AddStandfirst(line);
                taken++;
                if (!page.Has(line, LineTraits.StartsWithBullet) && taken > 1)
                {
                    return;
                }
            }
            else if (taken > 0)
            {
                return;
            }
            else
            {
                passed++;
            }
        }
    }

    /// <summary>Lines farther down that the line model takes for a standfirst.</summary>
    private static void ReadGuessed(Page page, int first, int end, PartsBuilder parts)
    {
        for (var line = first; line < end; line = page.Next(line))
        {
            if (page.Guesses[line] == LineLabel.Standfirst && page.Labels[line] == BlockKind.Chrome && page.Lines[line].Words >= StandfirstWords)
            {
                parts.AddStandfirst(line);
            }
        }
    }

    /// <summary>Words that sum up: no paragraph, no caption, no list of sections or topics.</summary>
    private static bool IsStandfirst(Page page, int line, bool atHeadline) =>
        page.Labels[line] == BlockKind.Chrome
        && page.Lines[line].Words is >= StandfirstWords and <= StandfirstLongest
        && !page.Has(line, LineTraits.Furniture | LineTraits.Credits | LineTraits.HasDate | LineTraits.Repeated | LineTraits.HasSeparator
            | LineTraits.HasAddress | LineTraits.EndsWithColon | LineTraits.StartsLower)
        && !(page.Has(line, LineTraits.TitleCase) && (!atHeadline || page.Has(line, LineTraits.HasComma)))
        && !CreditedCaption.TryRead(page, line, out _)
        && !CaptionEvidence.Speaks(page, line, atTop: true);
}
