using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>Marks what the candidates for the byline say of each other.</summary>
internal static class BylineRepetition
{
    public static void Mark(Page page, List<BylineCandidate> found)
    {
        MarkAgain(page, found);
        MarkCards(page, found);
    }

    /// <summary>Marks names that stand in more than one line; words of no person above the headline are a section's.</summary>
    private static void MarkAgain(Page page, List<BylineCandidate> found)
    {
        const BylineEvidence Person = BylineEvidence.KnownName | BylineEvidence.Cue;
        var lines = new Dictionary<uint, int>();
        foreach (var candidate in found)
        {
            if ((candidate.Evidence & BylineEvidence.AboveHeadline) != 0 && (candidate.Evidence & Person) == 0)
            {
                continue;
            }

            var key = KeyOf(page, candidate);
            lines[key] = lines.TryGetValue(key, out var line) && line != candidate.Line ? -1 : candidate.Line;
        }

        for (var i = 0; i < found.Count; i++)
        {
            if (lines.TryGetValue(KeyOf(page, found[i]), out var line) && line < 0)
            {
                found[i] = found[i] with { Evidence = found[i].Evidence | BylineEvidence.Again };
            }
        }
    }

    /// <summary>Several cues with other names each above the headline are those of the cards of other stories.</summary>
    private static void MarkCards(Page page, List<BylineCandidate> found)
    {
        const BylineEvidence Card = BylineEvidence.Cue | BylineEvidence.AboveHeadline;
        var cards = found.Where(candidate => (candidate.Evidence & Card) == Card).Select(candidate => KeyOf(page, candidate)).Distinct().Count();
        for (var i = 0; i < found.Count && cards > 1; i++)
        {
            if ((found[i].Evidence & Card) == Card)
            {
                found[i] = found[i] with { Evidence = found[i].Evidence | BylineEvidence.OtherStory };
            }
        }
    }

    private static uint KeyOf(Page page, in BylineCandidate candidate) =>
        WordHash.Of(page.TextOf(candidate.Line).Slice(candidate.Names.Start, candidate.Names.Length));
}
