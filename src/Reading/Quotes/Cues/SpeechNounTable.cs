using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Quotes.Cues;

/// <summary>Nouns that announce quoted words, by lexeme: <c>his reply: "…"</c>.</summary>
internal sealed class SpeechNounTable
{
    private readonly bool[] isSpeechNoun;
    private readonly bool[] isSingular;

    private SpeechNounTable(WordLexicon lexicon)
    {
        isSpeechNoun = new bool[lexicon.Count];
        isSingular = new bool[lexicon.Count];
        foreach (var row in LexiconTable.Rows("cue-nouns.hand"))
        {
            isSingular[lexicon.Find(row[0].AsSpan())] = true;
            isSpeechNoun[lexicon.Find(row[0].AsSpan())] = true;
            isSpeechNoun[lexicon.Find(row[1].AsSpan())] = true;
        }

        (isSpeechNoun[WordLexicon.Unknown], isSingular[WordLexicon.Unknown]) = (false, false);
    }

    public static SpeechNounTable Default => Shared.Instance;

    public bool Has(int lexeme) => isSpeechNoun[lexeme];

    public bool IsSingular(int lexeme) => isSingular[lexeme];

    private static class Shared
    {
        internal static readonly SpeechNounTable Instance = new(WordLexicon.Default);
    }
}
