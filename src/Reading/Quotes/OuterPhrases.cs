using Corpus.Reading.Lexicon;
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

    /// <summary>Whether a phrase is the first of its sentence, and so most likely its subject.</summary>
    public bool IsFirstOfSentence(int phrase) =>
        phrase == 0 || outer.SentenceOf(phrases[phrase - 1].First) != outer.SentenceOf(phrases[phrase].First);

    /// <summary>
    /// The phrase that a description goes on with through its preposition, the phrase itself where it does not: <c>an aide to Lopez</c>.
    /// </summary>
    public int LastOf(int phrase)
    {
        var head = phrases[phrase];
        if (head.Kind is not (SourceKind.Nominal or SourceKind.Thing) || phrase + 1 >= phrases.Count || outer.IsQuoted(head.End))
        {
            return phrase;
        }

        var next = phrases[phrase + 1];
        return next.Phrase == head.End + 1 && prose.Tokens[head.End].Is(WordClass.Preposition)
            && outer.SentenceOf(next.First) == outer.SentenceOf(head.First) ? phrase + 1 : phrase;
    }

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
