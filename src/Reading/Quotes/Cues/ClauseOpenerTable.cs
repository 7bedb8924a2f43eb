using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Quotes.Cues;

/// <summary>Prepositions that open a clause as well, by lexeme: behind them a noun can be the subject of a cue.</summary>
internal sealed class ClauseOpenerTable
{
    private readonly bool[] opensFinite;
    private readonly bool[] opensParticiple;

    private ClauseOpenerTable(WordLexicon lexicon)
    {
        opensFinite = new bool[lexicon.Count];
        opensParticiple = new bool[lexicon.Count];
        foreach (var row in LexiconTable.Rows("clause-openers.hand"))
        {
            (row[1] == "participle" ? opensParticiple : opensFinite)[lexicon.Find(row[0].AsSpan())] = true;
        }
    }

    public static ClauseOpenerTable Default => Shared.Instance;

    /// <summary>Whether the word opens a clause whose verb has such a form.</summary>
    public bool Opens(int lexeme, CueForm form) => (form == CueForm.Participle ? opensParticiple : opensFinite)[lexeme];

    private static class Shared
    {
        internal static readonly ClauseOpenerTable Instance = new(WordLexicon.Default);
    }
}
