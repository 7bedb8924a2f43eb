using Corpus.Reading.Layout.Segments;

namespace Corpus.Reading.Layout.Parts;

/// <summary>The place of each line. Pages repeat the headline over the story; below each copy of it a title area begins.</summary>
internal sealed class StoryPlaces
{
    private const int LinesAbove = 8;
    private const int LinesToCopy = 40;
    private const int LinesRightBelow = 2;
    private const int LinesBelow = 14;
    private const int LinesBelowCopy = 8;
    private const int LinesOfSigning = 4;
    private const int LinesBelowBody = 25;

    /// <summary>Behind so many lines of running text the body has begun.</summary>
    private const int ProseOfBody = 3;

    private readonly StoryPlace[] places;

    public StoryPlaces(Page page, int headline, LineSpan body)
    {
        places = new StoryPlace[page.Lines.Length];
        var title = headline < 0 ? body.First : headline;
        var above = page.Walk(Math.Min(title, body.First), -LinesAbove);
        var first = Math.Min(above, page.Walk(Math.Min(FirstCopy(page, headline), title), -LinesAbove));
        var titleEnd = page.Walk(Math.Max(title, body.First), LinesBelow);
        var (below, prose) = (-1, 0);
        for (var line = first; line < titleEnd && line < places.Length && (line <= body.Last || line <= headline); line = page.Next(line))
        {
            if (line == headline || (headline >= 0 && page.Lines[line].Key == page.Lines[headline].Key))
            {
                places[line] = StoryPlace.Headline;
                (below, prose) = (0, 0);
                continue;
            }

            below += below >= 0 ? 1 : 0;
            prose += page.Lines[line].IsProse ? 1 : 0;
            places[line] = below >= 0 && below <= LinesRightBelow && line > title ? StoryPlace.RightBelowHeadline
                : prose >= ProseOfBody ? StoryPlace.InBody
                : below < 0 && headline < 0 ? StoryPlace.BelowHeadline
                : below < 0 ? StoryPlace.AboveHeadline
                : line > title || below <= LinesBelowCopy ? StoryPlace.BelowHeadline
                : line < title && line >= above ? StoryPlace.AboveHeadline
                : StoryPlace.Far;
        }

        for (var line = titleEnd; line <= body.Last && line < places.Length; line++)
        {
            places[line] = StoryPlace.InBody;
        }

        var (behind, end) = (0, page.Walk(body.Last, LinesBelowBody));
        for (var line = Math.Max(headline + 1, LastProse(page, body)); line < end && line < places.Length; line = page.Next(line))
        {
            places[line] = behind++ < LinesOfSigning || line <= body.Last ? StoryPlace.SignsOff : StoryPlace.BelowBody;
        }
    }

    /// <summary>The first line near above that says the same as the headline; pages put byline and date below the first of them.</summary>
    private static int FirstCopy(Page page, int headline)
    {
        var (copy, line) = (headline, headline);
        for (var i = 0; i < LinesToCopy && line > 0; i++)
        {
            line = page.Previous(line);
            copy = line >= 0 && page.Lines[line].Key == page.Lines[headline].Key ? line : copy;
        }

        return copy < 0 ? int.MaxValue : copy;
    }

    /// <summary>The body's last line of running text, if only a few lines follow; its last line else.</summary>
    private static int LastProse(Page page, LineSpan body)
    {
        for (var (line, i) = (body.Last, 0); i < LinesOfSigning && line > body.First; line = page.Previous(line), i++)
        {
            if (page.Lines[line].IsProse)
            {
                return line;
            }
        }

        return body.Last;
    }

    public StoryPlace this[int line] => places[line];
}
