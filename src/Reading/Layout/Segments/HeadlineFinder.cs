using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Finds the headline: the line above the body that looks most like a title, of which the body talks,
/// and behind which byline or date stand.</summary>
internal static class HeadlineFinder
{
    /// <summary>The first lines of the body may be the headline or its standfirst.</summary>
    private const int LinesIntoBody = 4;

    /// <summary>Lines of the body whose words a headline shares.</summary>
    private const int TopicLines = 20;

    /// <summary>How far below a headline byline and date stand.</summary>
    private const int LinesToCredits = 6;
    private const int FarthestAbove = 40;

    private const int WeightOfTopic = 68;
    private const int WeightOfCredits = 31;
    private const int LinesPerPoint = 2;

    /// <summary>What stands in the body has its words by itself, and is a sub-heading once running text has gone before.</summary>
    private const int WeightInsideBody = 28;
    private const int WeightOfProse = 6;

    /// <summary>The headline's line, -1 where no line can be one.</summary>
    public static int Find(Page page, LineSpan body)
    {
        if (body.IsEmpty)
        {
            return -1;
        }

        var topic = Topic(page, body);
        var (best, bestScore) = (-1, 0);
        var last = body.First;
        for (var i = 0; i < LinesIntoBody && page.Next(last) <= body.Last; i++)
        {
            last = page.Next(last);
        }

        var distance = -LinesIntoBody;
        for (var line = last; line >= 0; line = page.Previous(line), distance++)
        {
            var score = Score(page, line, topic) - (Math.Min(FarthestAbove, Math.Max(0, distance)) / LinesPerPoint);
            if (line >= body.First)
            {
                score -= WeightInsideBody + (WeightOfProse * ProseBetween(page, body.First, line));
            }

            if (score > bestScore)
            {
                (best, bestScore) = (line, score);
            }
        }

        return best < 0 && page.Next(-1) is var first && CleanDocument.IsFiledTitle(page, first) ? first : best;
    }

    private static WordSet Topic(Page page, LineSpan body)
    {
        var topic = new WordSet();
        var line = body.First;
        for (var i = 0; i < TopicLines && line <= body.Last; i++, line = page.Next(line))
        {
            if (page.Lines[line].IsProse)
            {
                topic.Add(page.TextOf(line));
            }
        }

        return topic;
    }

    private static int Score(Page page, int line, WordSet topic)
    {
        var (shared, all) = topic.Count(page.TextOf(line));
        return LineWeights.Default.OfHeadline(page.Lines[line].Traits)
            + (WeightOfTopic * shared / (all + 2))
            + (CreditsFollow(page, line) ? WeightOfCredits : 0);
    }

    private static int ProseBetween(Page page, int first, int end)
    {
        var prose = 0;
        for (var line = first; line < end; line = page.Next(line))
        {
            prose += page.Lines[line].IsProse ? 1 : 0;
        }

        return prose;
    }

    /// <summary>Whether byline or date stand in the lines below.</summary>
    public static bool CreditsFollow(Page page, int line)
    {
        for (var i = 0; i < LinesToCredits; i++)
        {
            line = page.Next(line);
            if (page.Has(line, LineTraits.HasDate | LineTraits.BylineCue | LineTraits.PublishedCue)
                && !page.Has(line, LineTraits.StartsLower))
            {
                return true;
            }
        }

        return false;
    }
}
