using Corpus.Reading.Lexicon;

namespace Corpus.Reading.People;

/// <summary>Names of persons that no list of given names holds, by lexeme; some are common words as well.</summary>
internal sealed class SurnameTable
{
    private readonly LexemeSet all;
    private readonly LexemeSet plain;

    private SurnameTable(WordLexicon lexicon)
    {
        all = new LexemeSet(lexicon);
        plain = new LexemeSet(lexicon);
        foreach (var row in LexiconTable.Rows("surnames"))
        {
            var lexeme = lexicon.Find(row[0].AsSpan());
            all.Add(lexeme);
            if (LexiconTable.Column(row, 2).Length == 0)
            {
                plain.Add(lexeme);
            }
        }
    }

    public static SurnameTable Default => Shared.Instance;

    public bool Has(int lexeme) => all.Has(lexeme);

    /// <summary>Whether texts have the surname as no other word.</summary>
    public bool IsPlain(int lexeme) => plain.Has(lexeme);

    private static class Shared
    {
        internal static readonly SurnameTable Instance = new(WordLexicon.Default);
    }
}
