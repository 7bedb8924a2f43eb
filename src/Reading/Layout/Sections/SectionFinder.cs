using Corpus.Reading.Layout.Judging;
using Corpus.Reading.Layout.Segments;

namespace Corpus.Reading.Layout.Sections;

/// <summary>Finds the line that says in which section the article stands: the way to it, a section's name, a short line that the page repeats
/// in its menu.</summary>
internal static class SectionFinder
{
    /// <param name="end">The line before which it stands, where it stands below the headline.</param>
    public static void Find(Page page, LineJudge<SectionSigns> judge, int headline, LineSpan body, int end, PartsBuilder parts)
    {
        var candidates = SectionCandidates.Of(page, headline, body, end);
        var scores = judge.Weigh(candidates);
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        if (candidates[best].Line != SectionCandidates.NoLine)
        {
            parts.SetSection(candidates[best].Line, candidates[best].Signs);
        }
    }
}
