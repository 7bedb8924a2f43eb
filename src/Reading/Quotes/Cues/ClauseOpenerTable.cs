using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Quotes.Cues;

/// <summary>Prepositions that open a clause as well, by lexeme: behind them a noun can be the subject of a cue; and conjunctions.</summary>
internal sealed class ClauseOpenerTable
{
    private readonly LexemeSet finite;
    private readonly LexemeSet participle;
    private readonly LexemeSet leading;

    private ClauseOpenerTable(WordLexicon lexicon)
    {
        (finite, participle, leading) = (new LexemeSet(lexicon), new LexemeSet(lexicon), new LexemeSet(lexicon));
        foreach (var row in LexiconTable.Rows("clause-openers.hand"))
        {
            var form = row[1] switch { "participle" => participle, "leading" => leading, _ => finite };
            form.Add(lexicon.Find(row[0].AsSpan()));
        }
    }

    public static ClauseOpenerTable Default => Shared.Instance;

    /// <summary>Whether the word opens a clause whose verb has such a form.</summary>
    public bool Opens(int lexeme, CueForm form) => (form == CueForm.Participle ? participle : finite).Has(lexeme);

    /// <summary>Whether the word, where it starts a sentence, opens a clause before the main one: <c>While Lopez agreed, Berg said</c>.</summary>
    public bool Leads(int lexeme) => leading.Has(lexeme) || finite.Has(lexeme);

    private static class Shared
    {
        internal static readonly ClauseOpenerTable Instance = new(WordLexicon.Default);
    }
}
