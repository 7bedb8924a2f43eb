using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Prose;

/// <summary>Tells the full stop that belongs to the word before it from one that ends the sentence.</summary>
internal static class AbbreviationStop
{
    /// <summary>A closed-class word at a sentence's end is no abbreviation, though tables have <c>no.</c> and <c>on.</c></summary>
    public static bool EndsAbbreviation(string text, int start, int stop, int end, WordClass word, (int Lexeme, WordClass Classes) dotted) =>
        (dotted.Classes & (WordClass.Abbreviation | WordClass.Role | WordClass.CurrencySign | WordClass.NameSuffix)) != 0
            && (((word & WordClass.FunctionWord) == 0 && !IsWord(text[start], dotted)) || NumberFollows(text, stop, end));

    /// <summary><c>She sat.</c>, <c>tons of mass.</c>: days, months and states have a capital, and words without it end a sentence.</summary>
    private static bool IsWord(char first, (int Lexeme, WordClass Classes) dotted) => !CharClass.IsUpper(first)
        && ((dotted.Classes & WordClass.Place) != 0 || Shared.Days.Has(dotted.Lexeme));

    /// <summary><c>J.</c> of <c>J. Smith</c>, <c>U.S.</c>, <c>a.m.</c>; not <c>I.</c>, which is a pronoun at a sentence's end.</summary>
    public static bool EndsInitials(string text, int start, int stop)
    {
        var length = stop - start;
        if (length == 1)
        {
            // Close behind digits it is a multiple or a unit: `$10M.`
            return CharClass.IsUpper(text[start]) && text[start] != 'I' && (start == 0 || !CharClass.IsDigit(text[start - 1]));
        }

        return length >= 3 && text[stop - 2] == '.' && text[start + 1] == '.';
    }

    /// <summary><c>No. 1</c></summary>
    private static bool NumberFollows(string text, int stop, int end) => stop + 2 < end && text[stop + 1] == ' ' && CharClass.IsDigit(text[stop + 2]);

    private static class Shared
    {
        internal static readonly LexemeSet Days = new(
            WordLexicon.Default, LexiconTable.Rows("abbreviations.hand").Where(row => row[2] is "month" or "weekday").Select(row => row[0]));
    }
}
