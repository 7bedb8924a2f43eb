using Corpus.Reading.Quotes.Cues;
using Corpus.Reading.Quotes.Marks;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>
/// Tells a report from an essay, a manual or a blog by how many verbs of saying a text has for its marks: where nobody says anything, most marked
/// words are words that the writer holds at arm's length, names or mentions.
/// </summary>
internal static class SayingDensity
{
    /// <summary>Fewer pairs tell little.</summary>
    private const int LeastPairs = 3;
    private const int RarelyPairs = 4;
    private const int SeldomPairs = 2;

    /// <param name="pairs">All pairs of the document.</param>
    public static TermTraits Of(OuterPhrases outer, List<MarkPair> pairs)
    {
        var (sayings, marked) = (0, 0);
        for (var i = 0; i < outer.Cues.Count; i++)
        {
            var cue = outer.Cues[i];
            sayings += cue.Class == CueClass.Preposition || CueVerbs.Plain.Has(outer.Prose.Tokens[cue.First].Lexeme) ? 1 : 0;
        }

        foreach (var pair in pairs)
        {
            marked += pair.IsNested ? 0 : 1;
        }

        return marked < LeastPairs ? TermTraits.None
            : sayings * RarelyPairs <= marked ? TermTraits.SaysRarely
            : sayings * SeldomPairs <= marked ? TermTraits.SaysSeldom
            : TermTraits.None;
    }
}
