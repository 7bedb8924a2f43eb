using Corpus.Reading.Layout.Judging;
using Corpus.Reading.Layout.Segments;

namespace Corpus.Reading.Layout.Related;

/// <summary>Decides of all lines of the page which name another story: of those that a heading or their own words announce, which were marked
/// before, and of those that nothing does.</summary>
internal static class RelatedFinder
{
    /// <summary>Below even odds: in the midst of a list a line says little for itself.</summary>
    private const int Least = -65;

    /// <summary>What a heading or its own words announce must look unlike a title to be none.</summary>
    private const int LeastOfAnnounced = -170;

    /// <summary>A paragraph that names no story is missed in the text.</summary>
    private const int LeastOfParagraph = 0;

    public static void Find(Page page, LineJudge<RelatedSigns> judge, int headline, LineSpan body, PartsBuilder parts)
    {
        var candidates = RelatedCandidates.Of(page, headline, body);
        var scores = judge.Weigh(candidates);
        foreach (var line in page.Said)
        {
            if (page.Labels[line] == BlockKind.Related)
            {
                page.Labels.Mark(line, BlockKind.Chrome);
            }
        }

        for (var i = 0; i < scores.Length; i++)
        {
            var line = candidates[i].Line;
            if (scores[i] > LeastOf(page.Labels[line], (RelatedSigns)candidates[i].Signs))
            {
                parts.AddRelated(line, candidates[i].Signs);
            }
        }
    }

    private static int LeastOf(BlockKind kind, RelatedSigns signs) =>
        (signs & RelatedSigns.Announced) != 0 ? LeastOfAnnounced
        : kind == BlockKind.Paragraph ? LeastOfParagraph
        : Least;
}
