using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>Words before the marks that announce a name or a title, by lexeme.</summary>
internal sealed class MarkedNounTable
{
    private readonly TermTraits[] traits;

    private MarkedNounTable(WordLexicon lexicon)
    {
        traits = new TermTraits[lexicon.Count];
        foreach (var row in LexiconTable.Rows("terms-announced.hand"))
        {
            var trait = row[1] == "work" ? TermTraits.BehindWork : TermTraits.BehindNaming;
            traits[lexicon.Find(row[0].AsSpan())] |= trait;
        }
    }

    public static MarkedNounTable Default => Shared.Instance;

    public TermTraits TraitsOf(int lexeme) => traits[lexeme];

    private static class Shared
    {
        internal static readonly MarkedNounTable Instance = new(WordLexicon.Default);
    }
}
