using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>Finds the day of publication: among the page's dates the one for which the evidence is strongest.</summary>
internal static class PublishedFinder
{
    /// <summary>Dates with fewer points are another day.</summary>
    private const int LeastPoints = 2;

    public static void Find(Page page, StoryPlaces places, PartsBuilder parts)
    {
        var (best, most) = (default(PublishedCandidate), LeastPoints - 1);
        foreach (var candidate in new PublishedCandidates(page, places, parts.Dateline).Find())
        {
            if (Shared.Weights.Weigh((ulong)candidate.Evidence) is var points && points > most)
            {
                (best, most) = (candidate, points);
            }
        }

        if (most >= LeastPoints)
        {
            parts.SetPublished(best.Line, best.Fact, best.Evidence);
        }
    }

    private static class Shared
    {
        internal static readonly WeightTable<DateEvidence> Weights = new("date-evidence");
    }
}
