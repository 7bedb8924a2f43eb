using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.People;

/// <summary>Tells the suffixes that are part of a name from those that only follow it: one <c>Jr.</c> is another man, an <c>M.D.</c> is not.</summary>
internal sealed class NameSuffixTable
{
    private readonly LexemeSet generations;

    private NameSuffixTable(WordLexicon lexicon) => generations = new LexemeSet(
        lexicon, LexiconTable.Rows("names-suffix.hand").Where(row => LexiconTable.Column(row, 1) == "generation").Select(row => row[0]));

    public static NameSuffixTable Default => Shared.Instance;

    /// <summary>Whether the word is no suffix, or one that tells people of one name apart.</summary>
    public bool IsPartOfName(in Token token) => !token.Is(WordClass.NameSuffix) || generations.Has(token.Lexeme);

    private static class Shared
    {
        internal static readonly NameSuffixTable Instance = new(WordLexicon.Default);
    }
}
