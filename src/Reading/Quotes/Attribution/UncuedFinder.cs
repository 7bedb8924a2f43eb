using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Cues;
using Corpus.Reading.Quotes.Sources;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>Finds the phrases before a quote that no cue introduces.</summary>
internal sealed class UncuedFinder(OuterPhrases outer, EvidenceReader reader)
{
    private const int LongestPossession = 6;

    private readonly Token[] tokens = outer.Prose.Tokens;

    /// <summary>Phrases of the same sentence and the topics of the sentence before, for quotes that no cue introduces.</summary>
    public void Find(in QuoteSetting setting, Evidence cue, List<Candidate> candidates)
    {
        var hasColon = (setting.Quote & Evidence.ColonBefore) != 0;
        var found = 0;
        for (var i = outer.FirstPhraseFrom(setting.Open) - 1; i >= 0 && found < QuoteReach.Most; i--)
        {
            var phrase = outer.Phrases[i];
            var sentence = outer.Outer.SentenceOf(phrase.First);
            if (phrase.First < setting.FirstToken || setting.Open - phrase.End > QuoteReach.Tokens || sentence < setting.Sentence - 1)
            {
                break;
            }

            if (phrase.Kind == SourceKind.Relative || phrase.End > setting.Open)
            {
                continue;
            }

            var evidence = sentence != setting.Sentence ? Evidence.NoCuePreviousSentence
                : hasColon ? Evidence.NoCueBeforeColon
                : Evidence.None;
            evidence |= reader.OfPhrase(phrase, setting.FirstToken) | setting.Quote | cue;
            evidence |= outer.IsFirstOfSentence(i) ? Evidence.FirstOfSentence : Evidence.None;
            evidence |= hasColon && phrase.End == setting.Open - 1 ? Evidence.AtColon : Evidence.None;
            evidence |= (evidence & Evidence.Possessive) != 0 && sentence == setting.Sentence && PossessesSpeech(phrase.End, setting.Open)
                ? Evidence.OfSpeechNoun : Evidence.None;
            candidates.Add(new Candidate(i, -1, -1, evidence));
            found++;
        }
    }

    /// <summary>Whether a noun of saying follows the possessive, close before the quote: <c>Lopez’s short reply: "…"</c>.</summary>
    private bool PossessesSpeech(int possessive, int open)
    {
        for (var i = possessive + 1; i < Math.Min(open, possessive + LongestPossession); i++)
        {
            if (SpeechNounTable.Default.Has(tokens[i].Lexeme))
            {
                return true;
            }
        }

        return false;
    }
}
