using Corpus.Reading.Lexicon;

namespace Corpus.Reading.People;

/// <summary>Words beside names that tell what is named. Built once per process.</summary>
internal static class PeopleWords
{
    /// <summary>Nouns for a person that stand before firms' names as well: <c>coal giant</c>, <c>rival</c>.</summary>
    public static LexemeSet Firms => Shared.Firms;

    private static class Shared
    {
        internal static readonly LexemeSet Firms = new(WordLexicon.Default, LexiconTable.Rows("nouns-firm.hand").Select(row => row[0]));
    }
}
