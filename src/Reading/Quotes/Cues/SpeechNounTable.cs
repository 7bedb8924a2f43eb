using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Quotes.Cues;

/// <summary>Nouns that announce quoted words, by lexeme: <c>his reply: "…"</c>.</summary>
internal sealed class SpeechNounTable
{
    private readonly LexemeSet nouns;
    private readonly LexemeSet singulars;

    private SpeechNounTable(WordLexicon lexicon)
    {
        nouns = new LexemeSet(lexicon, LexiconTable.Forms("cue-nouns.hand"));
        singulars = new LexemeSet(lexicon, LexiconTable.Words("cue-nouns.hand"));
    }

    public static SpeechNounTable Default => Shared.Instance;

    public bool Has(int lexeme) => nouns.Has(lexeme);

    public bool IsSingular(int lexeme) => singulars.Has(lexeme);

    private static class Shared
    {
        internal static readonly SpeechNounTable Instance = new(WordLexicon.Default);
    }
}
