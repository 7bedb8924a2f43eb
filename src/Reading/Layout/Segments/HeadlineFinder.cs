using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Sections;

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
        var candidates = HeadlineCandidates.Of(page.Lines, page.Said, page.Guesses, page.Entries.Start);
        foreach (var (line, evidence) in candidates)
        {
            var score = model.Score(evidence);
            if (score > highest && !Kickers.Are(page.TextOf(line)))
            {
                (best, highest) = (line, score);
            }
        }

        if (SharedTitle.Find(page, model, candidates) is var shared and >= 0)
        {
            return shared;
        }

        if (TitleUnderSite.Find(page, model, candidates, best, highest) is var title and >= 0)
        {
            return title;
        }

        if (ObituaryTitle.Find(page, best, candidates) is var name and >= 0)
        {
            return name;
        }

        if (TitleOverCredits.Find(page, model, candidates, best, highest) is var upper and >= 0)
        {
            return upper;
        }

        var above = best < 0 ? -1 : page.Previous(best);
        var over = candidates.FindIndex(candidate => candidate.Line == above);
        return over >= 0
            && TitleOverDeck.Is(page, above, best, highest - model.Score(candidates[over].Evidence), (HeadlineSigns)candidates[over].Evidence.Headline)
            ? above
            : best;
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
