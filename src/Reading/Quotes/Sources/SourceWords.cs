using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Quotes.Sources;

/// <summary>Words that stand where a source might and are none. Built once per process.</summary>
internal static class SourceWords
{
    /// <summary>Nouns for times: <c>this summer</c> stands before a verb and does nothing.</summary>
    public static LexemeSet Times => Shared.Times;

    /// <summary>Single words that make the number behind them less exact: there <c>about</c> governs no noun.</summary>
    public static LexemeSet Approximators => Shared.Approximators;

    /// <summary>Words that open a source in small letters too: pronouns, articles and what counts, nouns.</summary>
    public static LexemeSet Openers => Shared.Openers;

    /// <summary>What somebody is called by who was named before: <c>the striker</c>, <c>the Frenchman</c>.</summary>
    public static LexemeSet Epithets => Shared.Epithets;

    /// <summary>Adjectives and verb forms that call people only behind an article: <c>the left</c>, but not <c>Lopez left</c>.</summary>
    public static LexemeSet Adjectives => Shared.Adjectives;

    /// <summary>Adjectives that tie what their preposition leads to to whom they describe: <c>familiar with</c>.</summary>
    public static LexemeSet Governing => Shared.Governing;

    /// <summary>Words that call somebody what he was: <c>the former minister</c>.</summary>
    public static LexemeSet Former => Shared.Former;

    private static LexemeSet ReadOpeners()
    {
        var (lexicon, openers) = (WordLexicon.Default, new LexemeSet(WordLexicon.Default));
        for (var lexeme = WordLexicon.Unknown + 1; lexeme < lexicon.Count; lexeme++)
        {
            if ((lexicon.ClassesOf(lexeme) & WordClass.Determiner) != 0 || PronounTable.Default.TryGet(lexeme, out _, out _)
                || NounReader.IsNoun(lexeme, lexicon.ClassesOf(lexeme)))
            {
                openers.Add(lexeme);
            }
        }

        return openers;
    }

    /// <summary>Whether a noun with a capital calls one person and no office: the British, the French and the Chinese are many, the chancellor
    /// is whoever holds the office.</summary>
    private static bool IsOfOne(string noun) =>
        !(noun.EndsWith("sh", StringComparison.Ordinal) || noun.EndsWith("ch", StringComparison.Ordinal)
            || noun.EndsWith("ss", StringComparison.Ordinal) || noun.EndsWith("ese", StringComparison.Ordinal))
        && (WordLexicon.Default.ClassesOf(WordLexicon.Default.Find(noun.AsSpan())) & WordClass.Role) == 0;

    private static class Shared
    {
        internal static readonly LexemeSet Openers = ReadOpeners();

        internal static readonly LexemeSet Times =
            new(WordLexicon.Default, LexiconTable.Rows("nouns-time.hand").SelectMany(row => row.Take(2)));

        internal static readonly LexemeSet Epithets = new(
            WordLexicon.Default,
            LexiconTable.Rows("nouns-demonym").Where(row => IsOfOne(row[0]))
                .Concat(LexiconTable.Rows("nouns-epithet.hand").Where(row => row[1] == "noun")).Select(row => row[0]));

        internal static readonly LexemeSet Former = new(
            WordLexicon.Default, LexiconTable.Rows("nouns-epithet.hand").Where(row => row[1] == "former").Select(row => row[0]));

        internal static readonly LexemeSet Adjectives = new(WordLexicon.Default, LexiconTable.Words("nouns-adjective.hand"));

        internal static readonly LexemeSet Governing = new(WordLexicon.Default, LexiconTable.Words("adjectives-source.hand"));

        internal static readonly LexemeSet Approximators = new(
            WordLexicon.Default,
            LexiconTable.Rows("approximators.hand").Where(row => row[1] == "before" && row[2] != "exact").Select(row => row[0]));
    }
}
