using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>Words beside the marks that announce a name or a title, or bear one, by lexeme.</summary>
internal sealed class MarkedNounTable
{
    private readonly TermTraits[] traits;
    private readonly LexemeSet bearers;

    private MarkedNounTable(WordLexicon lexicon)
    {
        traits = new TermTraits[lexicon.Count];
        bearers = new LexemeSet(lexicon, LexiconTable.Words("terms-announced.hand"));
        foreach (var row in LexiconTable.Rows("terms-announced.hand"))
        {
            var lexeme = lexicon.Find(row[0].AsSpan());
            traits[lexeme] |= row[1] switch
            {
                "work" => TermTraits.BehindWork,
                "naming" => TermTraits.BehindNaming,
                _ => TermTraits.None,
            };
        }

        traits[WordLexicon.Unknown] = TermTraits.None;
    }

    public static MarkedNounTable Default => Shared.Instance;

    /// <summary>What the word says of marked words behind it.</summary>
    public TermTraits TraitsOf(int lexeme) => traits[lexeme];

    /// <summary>Whether marked words stand on the thing or name it: <c>sign</c>, <c>podcast</c>.</summary>
    public bool IsBearer(int lexeme) => bearers.Has(lexeme);

    private static class Shared
    {
        internal static readonly MarkedNounTable Instance = new(WordLexicon.Default);
    }
}
