using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Finds the headline: of the lines above and at the start of the body the one for which most speaks.</summary>
internal static class HeadlineFinder
{
    /// <summary>How far below a headline byline and date stand.</summary>
    private const int LinesToCredits = 6;

    /// <summary>The headline's line, -1 where no line can be one.</summary>
    public static int Find(Page page, HeadlineModel model)
    {
        var (best, highest) = (-1, int.MinValue);
        foreach (var (line, evidence) in HeadlineCandidates.Of(page.Lines, page.Said, page.Guesses, page.Entries.Start))
        {
            var score = model.Score(evidence);
            if (score > highest)
            {
                (best, highest) = (line, score);
            }
        }

        return best;
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
