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
    private const int SectionWords = 4;

    /// <summary>How far above the headline its section stands, in lines.</summary>
    private const int LinesToSection = 6;

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
        ReadSection(page, headline, Math.Max(body.First, first), parts);
        var end = Math.Max(AfterPoints(page, first, body), Math.Max(credits + 1, Math.Max(body.First, first)));
        ReadStandfirst(page, first, end, parts);
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

    /// <summary>The first lines below the headline that say something: a list of points, or up to two sentences.</summary>
    private static void ReadStandfirst(Page page, int first, int end, PartsBuilder parts)
    {
        var taken = 0;
        for (var line = first; line < end && taken < LongestStandfirst; line = page.Next(line))
        {
            if (IsStandfirst(page, line))
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
        }
    }

    private static bool IsStandfirst(Page page, int line) =>
        page.Labels[line] == BlockKind.Chrome
        && page.Lines[line].Words >= StandfirstWords
        && !page.Has(line, LineTraits.Furniture | LineTraits.Credits | LineTraits.HasDate | LineTraits.Repeated | LineTraits.HasSeparator)
        && !CreditedCaption.TryRead(page, line, out _)
        && !CaptionEvidence.Speaks(page, line, atTop: true);

    /// <summary>A short line near the headline that the page repeats: in a menu, or again before the body.</summary>
    private static void ReadSection(Page page, int headline, int end, PartsBuilder parts)
    {
        var line = headline;
        for (var i = 0; i < LinesToSection && line > 0; i++)
        {
            line = page.Previous(line);
            if (line >= 0 && IsSection(page, line))
            {
                parts.SetSection(line);
                return;
            }
        }

        for (line = page.Next(headline); line < end; line = page.Next(line))
        {
            if (IsSection(page, line))
            {
                parts.SetSection(line);
                return;
            }
        }
    }

    private static bool IsSection(Page page, int line) =>
        !NameShape.IsPerson(page.TextOf(line))
        && page.Labels[line] == BlockKind.Chrome
        && page.Lines[line].Words is > 0 and <= SectionWords
        && page.Lines[line].Capitals > 0
        && page.Has(line, LineTraits.Repeated)
        && !page.Has(line, (LineTraits.Furniture & ~LineTraits.Menu) | LineTraits.Credits | LineTraits.HasDate | LineTraits.Sentence);
}
