using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts.Captions;
using Corpus.Reading.Layout.Segments;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>Finds who wrote the article: among all names around headline and body those for which the evidence is strongest.</summary>
internal static class BylineFinder
{
    /// <summary>Names with fewer points are no byline.</summary>
    private const int LeastPoints = 7;

    /// <summary>So often a story is searched for a name at most.</summary>
    private const int MostLookUps = 12;

    /// <summary>Lines with only a sign or a small word that stand between the names of a list.</summary>
    private const int JoinWords = 1;
    private const int LongestJoin = 5;

    /// <summary>Lines of a picture and of buttons between standfirst and author.</summary>
    private const int LinesToCredits = 8;

    /// <summary>Names that a cue or their place announces may stand in the story too.</summary>
    private const BylineEvidence Announced = BylineEvidence.Cue | BylineEvidence.CueAbove | BylineEvidence.Note
        | BylineEvidence.PageTop | BylineEvidence.WithDate | BylineEvidence.NextToDate | BylineEvidence.RightBelowHeadline;

    /// <param name="last">The last line of the title area.</param>
    /// <returns>The last line of the title area that names author or date; the headline if there is none.</returns>
    public static int Find(Page page, StoryPlaces places, int headline, LineSpan body, int last, PartsBuilder parts)
    {
        var candidates = new BylineCandidates(page, places, headline, body).Find();
        MarkSubjects(page, headline, candidates);
        var best = Best(page, body, candidates);
        if (best >= 0)
        {
            var isAnnounced = (candidates[best].Evidence & (BylineEvidence.Cue | BylineEvidence.CueAbove)) != 0;
            var first = candidates[isAnnounced ? best : Extend(page, candidates, best, -1)];
            var final = candidates[Extend(page, candidates, best, 1)];
            parts.SetByline(
                first.Line,
                final.Line,
                new TextRange(page.Lines[first.Line].Range.Start + first.Names.Start, page.Lines[final.Line].Range.Start + final.Names.End),
                candidates[best].Evidence);
        }

        return LastCredits(page, headline, last, parts.Byline);
    }

    /// <summary>The candidate with most points, -1 where none has enough. Whether the story speaks of somebody is looked up only for who
    /// would win.</summary>
    private static int Best(Page page, LineSpan body, List<BylineCandidate> candidates)
    {
        for (var lookUps = 0; ; lookUps++)
        {
            var best = Strongest(candidates);
            if (best < 0
                || lookUps == MostLookUps
                || (candidates[best].Evidence & (Announced | BylineEvidence.InStory)) != 0
                || !SpeaksOf(page, body, candidates[best]))
            {
                return best;
            }

            candidates[best] = candidates[best] with { Evidence = candidates[best].Evidence | BylineEvidence.InStory };
        }
    }

    private static int Strongest(List<BylineCandidate> candidates)
    {
        var (best, most) = (-1, LeastPoints - 1);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (Points(candidates[i]) is var points && points > most)
            {
                (best, most) = (i, points);
            }
        }

        return best;
    }

    /// <summary>Whom the headline names is spoken of, and seldom the author, unless a cue says so or the headline opens with the name as
    /// those of columns do: <c>Ann Lee: The light we need</c>.</summary>
    private static void MarkSubjects(Page page, int headline, List<BylineCandidate> candidates)
    {
        const BylineEvidence Signs = BylineEvidence.Cue | BylineEvidence.CueAbove | BylineEvidence.OneWord;
        for (var i = 0; i < candidates.Count && headline >= 0; i++)
        {
            var names = NamesOf(page, candidates[i]);
            if ((candidates[i].Evidence & Signs) == 0
                && page.TextOf(headline).IndexOf(names, StringComparison.OrdinalIgnoreCase) is var at and >= 0
                && !(at == 0 && page.TextOf(headline).Slice(names.Length).StartsWith(":".AsSpan(), StringComparison.Ordinal)))
            {
                candidates[i] = candidates[i] with { Evidence = candidates[i].Evidence | BylineEvidence.InStory };
            }
        }
    }

    private static bool SpeaksOf(Page page, LineSpan body, in BylineCandidate candidate)
    {
        var names = NamesOf(page, candidate);
        for (var line = body.First; line <= body.Last; line++)
        {
            if (line != candidate.Line && page.Lines[line].IsProse && page.TextOf(line).IndexOf(names, StringComparison.OrdinalIgnoreCase) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first (step -1) or last (step 1) candidate of a list of names, a line each.</summary>
    private static int Extend(Page page, List<BylineCandidate> candidates, int from, int step)
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

            if (NamesOf(page, near).Equals(NamesOf(page, far), StringComparison.OrdinalIgnoreCase))
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

    private static int LastCredits(Page page, int headline, int last, TextRange? byline)
    {
        var credits = headline;
        for (var line = page.Next(headline); line <= last && line < page.Lines.Length; line = page.Next(line))
        {
            if (IsCredits(page, line))
            {
                credits = line;
            }
            else if (page.Lines[line].IsProse
                && !HasCreditsBelow(page, line, isFirst: credits == headline)
                && !AuthorNotes.OpensWithNames(page, line, byline))
            {
                break;
            }
        }

        return credits;
    }

    private static bool IsCredits(Page page, int line) =>
        line < page.Lines.Length
        && (page.Labels[line] == BlockKind.Byline || (page.Has(line, LineTraits.HasDate) && !page.Lines[line].IsProse));

    /// <summary>Whether author or date follow a line of prose, which is a standfirst then; a picture and buttons may stand between. Where
    /// they went before, bare names below are those of a picture.</summary>
    private static bool HasCreditsBelow(Page page, int line, bool isFirst)
    {
        if (page.Has(page.Next(line), LineTraits.BylineCue | LineTraits.HasDate))
        {
            return true;
        }

        for (var i = 0; isFirst && i < LinesToCredits && (line = page.Next(line)) < page.Lines.Length; i++)
        {
            if (IsCredits(page, line))
            {
                return true;
            }

            if (page.Lines[line].IsProse && !CreditedCaption.TryRead(page, line, out _))
            {
                return false;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> NamesOf(Page page, in BylineCandidate candidate) =>
        page.TextOf(candidate.Line).Slice(candidate.Names.Start, candidate.Names.Length);

    private static int Points(in BylineCandidate candidate) => Shared.Weights.Weigh((ulong)candidate.Evidence);

    private static class Shared
    {
        internal static readonly WeightTable<BylineEvidence> Weights = new("byline-evidence");
    }
}
