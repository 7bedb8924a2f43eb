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
            var first = candidates[isAnnounced ? best : BylineList.End(page, candidates, best, -1)];
            var final = candidates[BylineList.End(page, candidates, best, 1)];
            parts.SetByline(
                first.Line,
                final.Line,
                new TextRange(page.Lines[first.Line].Range.Start + first.Names.Start, page.Lines[final.Line].Range.Start + final.Names.End),
                candidates[best].Evidence);
        }

        return TitleCredits.Last(page, headline, last, parts.Byline);
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
            var names = candidates[i].NamesOn(page);
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
        var names = candidate.NamesOn(page);
        for (var line = body.First; line <= body.Last; line++)
        {
            if (line != candidate.Line && page.Lines[line].IsProse && page.TextOf(line).IndexOf(names, StringComparison.OrdinalIgnoreCase) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int Points(in BylineCandidate candidate) => Shared.Weights.Weigh((ulong)candidate.Evidence);

    private static class Shared
    {
        internal static readonly WeightTable<BylineEvidence> Weights = new("byline-evidence");
    }
}
