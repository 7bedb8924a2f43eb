using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Two lines that look like titles, the author or the day between them and none below the lower one, and for both speaks nearly as much:
/// the upper one is the headline if it talks of the same as the text, and the lower one sums it up or says what a picture shows. In a list of stories others stand above, each with its
/// credits.</summary>
internal static class TitleOverCredits
{
    /// <summary>So much less, in hundredths of a nat, may speak for the upper one.</summary>
    private const int MostLess = 50;

    /// <summary>Fewer words name a section or a series.</summary>
    private const int LeastWords = 5;

    private const int LinesBetween = 20;
    private const int CreditWords = 12;

    /// <summary>The line of the upper title, -1 where there is none.</summary>
    public static int Find(Page page, HeadlineModel model, List<(int Line, Evidence Evidence)> candidates, int best, int highest)
    {
        if (best < 0 || page.Lines[best].Words < LeastWords || HeadlineFinder.CreditsFollow(page, best))
        {
            return -1;
        }

        foreach (var (line, evidence) in candidates)
        {
            if (line < best
                && page.Lines[line].Words >= LeastWords
                && ((HeadlineSigns)evidence.Headline & HeadlineSigns.TitleLike) != 0
                && page.Lines[line].Has(LinePlaces.TopicSome | LinePlaces.TopicHigh)
                && !page.Lines[line].Has(LinePlaces.CreditsAbove)
                && highest - model.Score(evidence) < MostLess
                && page.Walk(best, -LinesBetween) <= line
                && CreditsStand(page, line, best))
            {
                return line;
            }
        }

        return -1;
    }

    private static bool CreditsStand(Page page, int first, int last)
    {
        for (var line = page.Next(first); line < last; line = page.Next(line))
        {
            if (page.Lines[line].Words <= CreditWords
                && page.Has(line, LineTraits.HasDate | LineTraits.BylineCue | LineTraits.PublishedCue)
                && !page.Has(line, LineTraits.StartsLower))
            {
                return true;
            }
        }

        return false;
    }
}
