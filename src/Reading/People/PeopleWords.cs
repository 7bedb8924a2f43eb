using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.People;

/// <summary>Words in and beside names that tell what is named. Built once per process.</summary>
internal static class PeopleWords
{
    /// <summary>Nouns for a person that stand before firms' names as well: <c>coal giant</c>, <c>rival</c>.</summary>
    public static LexemeSet Firms => Shared.Firms;

    /// <summary>Words that are in no name though sentences and headlines capitalise them.</summary>
    public static LexemeSet Plain => Shared.Plain;

    /// <summary>Second syllables of East Asian given names that are other words elsewhere: <c>Jae-in</c>, <c>Ki-moon</c>.</summary>
    public static LexemeSet Syllables => Shared.Syllables;

    /// <summary>What an office is of: <c>Secretary of State</c>.</summary>
    public static LexemeSet Fields => Shared.Fields;

    /// <summary>Given names that are offices as well: <c>Dean Holt</c>.</summary>
    public static LexemeSet Offices => Shared.Offices;

    /// <summary>Determiners that open a clause and belong to no name behind them: <c>all Lopez said</c>.</summary>
    public static LexemeSet ClauseOpeners => Shared.ClauseOpeners;

    /// <summary>Whether a list of names holds the word.</summary>
    public static bool IsName(in Token token) => token.Is(WordClass.GivenName | WordClass.FamilyName) || SurnameTable.Default.Has(token.Lexeme);

    /// <summary>Whether no table holds the word but as a name: <c>Karpov</c>, <c>Zorbla</c>.</summary>
    public static bool IsUnheard(in Token token) =>
        token.Lexeme == WordLexicon.Unknown || (token.Classes == WordClass.None && SurnameTable.Default.IsPlain(token.Lexeme));

    /// <summary>Pronouns right behind which stands a verb: <c>I suspect</c>.</summary>
    public static LexemeSet ActingPronouns => Shared.ActingPronouns;

    private static class Shared
    {
        internal static readonly LexemeSet Firms = new(WordLexicon.Default, LexiconTable.Words("nouns-firm.hand"));
        internal static readonly LexemeSet Plain = new(WordLexicon.Default, LexiconTable.Words("words-plain.hand"));
        internal static readonly LexemeSet Syllables = new(WordLexicon.Default, LexiconTable.Words("name-syllables.hand"));
        internal static readonly LexemeSet Fields = new(WordLexicon.Default, LexiconTable.Words("office-fields.hand"));
        internal static readonly LexemeSet Offices = new(WordLexicon.Default, LexiconTable.Words("names-given-office.hand"));
        internal static readonly LexemeSet ActingPronouns = new(WordLexicon.Default, LexiconTable.Words("pronouns-acting.hand"));
        internal static readonly LexemeSet ClauseOpeners = new(WordLexicon.Default, LexiconTable.Words("determiners-clause.hand"));
    }
}
