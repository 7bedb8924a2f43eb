using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Sources;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>Finds who signs a quote.</summary>
internal sealed class SignatureFinder(OuterPhrases outer, EvidenceReader reader)
{
    private readonly Token[] tokens = outer.Prose.Tokens;

    /// <summary>A dash and a name behind a quote, or in the line below one that has its line to itself: <c>"…" — Ann Lee, Oslo</c>.</summary>
    public void Find(in QuoteSetting setting, List<Candidate> candidates)
    {
        var name = setting.After;
        while (name < tokens.Length && tokens[name].Kind is TokenKind.Dash or TokenKind.Hyphen)
        {
            name++;
        }

        var index = outer.FirstPhraseFrom(name);
        if (name == setting.After || index >= outer.Phrases.Count || outer.Phrases[index] is not { Kind: not SourceKind.Thing } phrase
            || phrase.Phrase != name || (setting.After >= setting.EndToken && setting.Open != setting.FirstToken))
        {
            return;
        }

        if (IsAlone(phrase))
        {
            var evidence = reader.OfPhrase(phrase, name) & ~Evidence.BeforeVerb;
            candidates.Add(new Candidate(index, -1, -1, evidence | setting.Quote | Evidence.Signed));
        }
    }

    /// <summary>Whether nothing is said of the phrase but of what it spoke, <c>— Lopez on the storm</c>: a sentence of its own, <c>— Lopez said
    /// so</c>, signs nothing.</summary>
    private bool IsAlone(in SourcePhrase phrase)
    {
        if (phrase.End >= tokens.Length || outer.Outer.SentenceOf(phrase.End) != outer.Outer.SentenceOf(phrase.First)
            || !tokens[phrase.End].IsWord)
        {
            return true;
        }

        var cue = outer.FirstCueFrom(phrase.End);
        var says = cue < outer.Cues.Count && outer.Outer.SentenceOf(outer.Cues[cue].First) == outer.Outer.SentenceOf(phrase.First);
        return tokens[phrase.End].Is(WordClass.Preposition) && !says;
    }
}
