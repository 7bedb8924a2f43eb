using Corpus.Reading.Lexicon;

namespace Corpus.Reading.People;

/// <summary>Second syllables of East Asian given names that are other words elsewhere, by lexeme: <c>Jae-in</c>, <c>Ki-moon</c>.</summary>
internal sealed class NameSyllableTable
{
    private readonly LexemeSet syllables;

    private NameSyllableTable(WordLexicon lexicon) =>
        syllables = new LexemeSet(lexicon, LexiconTable.Rows("name-syllables.hand").Select(row => row[0]));

    public static NameSyllableTable Default => Shared.Instance;

    public bool Has(int lexeme) => syllables.Has(lexeme);

    private static class Shared
    {
        internal static readonly NameSyllableTable Instance = new(WordLexicon.Default);
    }
}
