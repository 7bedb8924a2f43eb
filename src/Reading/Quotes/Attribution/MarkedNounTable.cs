using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>Words beside the marks that announce a name or a title, or bear one, by lexeme.</summary>
internal sealed class MarkedNounTable
{
    private readonly TermTraits[] traits;
    private readonly bool[] isBearer;

    private MarkedNounTable(WordLexicon lexicon)
    {
        traits = new TermTraits[lexicon.Count];
        isBearer = new bool[lexicon.Count];
        foreach (var row in LexiconTable.Rows("terms-announced.hand"))
        {
            var lexeme = lexicon.Find(row[0].AsSpan());
            isBearer[lexeme] = true;
            traits[lexeme] |= row[1] switch
            {
                "work" => TermTraits.BehindWork,
                "naming" => TermTraits.BehindNaming,
                _ => TermTraits.None,
            };
        }

        (isBearer[WordLexicon.Unknown], traits[WordLexicon.Unknown]) = (false, TermTraits.None);
    }

    public static MarkedNounTable Default => Shared.Instance;

    /// <summary>What the word says of marked words behind it.</summary>
    public TermTraits TraitsOf(int lexeme) => traits[lexeme];

    /// <summary>Whether marked words stand on the thing or name it: <c>sign</c>, <c>podcast</c>.</summary>
    public bool IsBearer(int lexeme) => isBearer[lexeme];

    private static class Shared
    {
        internal static readonly MarkedNounTable Instance = new(WordLexicon.Default);
    }
}
