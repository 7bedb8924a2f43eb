using Corpus.Facts;
using Corpus.Reading.Quotes.Attribution;
using Corpus.Reading.Quotes.Cues;

namespace Corpus.Reading.Quotes.Echoes;

/// <summary>Says who speaks words that the running text quotes as well.</summary>
/// <param name="body">The quotes of the running text.</param>
internal sealed class EchoSpeaker(OuterPhrases outer, QuoteReading body)
{
    /// <summary>Places that name the source beyond doubt, with a verb or without.</summary>
    private const Evidence Named = Evidence.AtColon | Evidence.Signed | Evidence.Subject | Evidence.SubjectWithApposition | Evidence.Inverted;

    /// <summary>
    /// The display's own word counts where it says who speaks, and the text tells whom it means: <c>Minister says bridge is ‘safe’</c>. Else the text's does.
    /// </summary>
    /// <param name="best">What the display itself has chosen.</param>
    /// <param name="echo">Index of the quote of the text, -1 where there is none.</param>
    /// <returns>The quote with its speaker, and what decided on it.</returns>
    public (QuoteFact Quote, Evidence Reason) Of(QuoteFact quote, Candidate best, int echo)
    {
        if (echo < 0 || body.Quotes[echo].Speaker is not { } speaker)
        {
            return (quote, best.Evidence);
        }

        if (quote.Speaker is not { } own || !IsNamed(best, quote.In) || IsAnother(own, speaker))
        {
            return (quote with { Speaker = speaker, Cue = body.Quotes[echo].Cue, Via = body.Quotes[echo].Via }, body.Reasons[echo]);
        }

        var isMeant = own is { Kind: SpeakerKind.Role, Person: < 0 } && speaker.Person >= 0 && IsOfOne(best.Cue);
        return (isMeant ? quote with { Speaker = own with { Name = speaker.Name, Person = speaker.Person } } : quote, best.Evidence);
    }

    /// <summary>
    /// Whether the display itself says who speaks. Headlines tell in the present and leave auxiliaries out: <c>Council attacked over ‘toxic’ culture</c> has a
    /// passive.
    /// </summary>
    private bool IsNamed(Candidate best, ArticlePart display) => (best.Evidence & Named) != 0
        && (best.Cue < 0 || display != ArticlePart.Headline
            || !outer.Prose.TextOf(outer.Cues[best.Cue].First).EndsWith("ed".AsSpan(), StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Whether the display's source is somebody else than the text's, or a pronoun that nobody stands for: what stands in few words, with capitals throughout, is
    /// read less surely than a sentence.
    /// </summary>
    private static bool IsAnother(SpeakerFact own, SpeakerFact text) =>
        own.Person >= 0 ? text.Person >= 0 && own.Person != text.Person : own.Kind == SpeakerKind.Pronoun;

    /// <summary>Whether one person does it: <c>says</c>, while <c>said</c> is of any number.</summary>
    private bool IsOfOne(int cue) => cue >= 0 && outer.Cues[cue].Form == CueForm.Finite
        && outer.Prose.TextOf(outer.Cues[cue].First) is { Length: > 0 } verb && verb[verb.Length - 1] == 's';
}
