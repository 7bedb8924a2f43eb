using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Cues;
using Corpus.Reading.Quotes.Sources;

namespace Corpus.Reading.Quotes;

/// <summary>Cues and possible sources of a document, in text order, with the way from a token to its neighbours.</summary>
internal sealed class OuterPhrases(DocumentProse prose, OuterText outer, List<Cue> cues, List<SourcePhrase> phrases)
{
    public DocumentProse Prose => prose;

    public OuterText Outer => outer;

    public List<Cue> Cues => cues;

    public List<SourcePhrase> Phrases => phrases;

    /// <summary>Index of the first phrase that ends behind the token.</summary>
    public int FirstPhraseFrom(int token)
    {
        var (low, high) = (0, phrases.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = phrases[middle].End > token ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>Index of the first cue that ends behind the token.</summary>
    public int FirstCueFrom(int token)
    {
        var (low, high) = (0, cues.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = cues[middle].End > token ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
