using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Parts;

/// <summary>Goes along a list of names that a page prints one a line.</summary>
internal static class BylineList
{
    /// <summary>Lines with only a sign or a small word that stand between the names of a list.</summary>
    private const int JoinWords = 1;
    private const int LongestJoin = 5;

    /// <summary>The first (step -1) or last (step 1) candidate of a list of names, a line each.</summary>
    public static int End(Page page, List<BylineCandidate> candidates, int from, int step)
    {
        var end = from;
        for (var next = from + step; next >= 0 && next < candidates.Count; next += step)
        {
            var (near, far) = (candidates[end], candidates[next]);
            if (near.Line == far.Line)
            {
                continue;
            }

            if (!(IsNameOnly(far) && (IsSurelyName(far) || page.Next(Math.Min(near.Line, far.Line)) < Math.Max(near.Line, far.Line)))
                || !FollowsOn(page, Math.Min(near.Line, far.Line), Math.Max(near.Line, far.Line)))
            {
                break;
            }

            if (near.NamesOn(page).Equals(far.NamesOn(page), StringComparison.OrdinalIgnoreCase))
            {
                break;
            }

            end = next;
        }

        return end;
    }

    private static bool IsNameOnly(in BylineCandidate candidate) =>
        candidate.Names.Start == 0
        && (candidate.Evidence & BylineEvidence.WholeLine) != 0
        && ((candidate.Evidence & (BylineEvidence.Desk | BylineEvidence.OneWord)) == BylineEvidence.Desk
            || (candidate.Evidence & (BylineEvidence.OrdinaryWord | BylineEvidence.OneWord | BylineEvidence.OtherRole | BylineEvidence.Furniture)) == 0);

    /// <summary>Where no sign joins the lines, a name must be one by itself.</summary>
    private static bool IsSurelyName(in BylineCandidate candidate) =>
        (candidate.Evidence & (BylineEvidence.KnownName | BylineEvidence.Desk)) != 0;

    private static bool FollowsOn(Page page, int line, int next)
    {
        for (line = page.Next(line); line < next; line = page.Next(line))
        {
            if (page.Labels[line] != BlockKind.Chrome
                || page.Lines[line].Words > JoinWords
                || page.Lines[line].Range.Length > LongestJoin
                || page.Has(line, LineTraits.Furniture))
            {
                return false;
            }
        }

        return true;
    }
}
