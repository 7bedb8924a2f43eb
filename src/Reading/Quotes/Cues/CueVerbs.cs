using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Quotes.Cues;

/// <summary>Verbs that share a way to stand with their nouns, each in all its forms, and the words that tell verbs from nouns. Built once per process.</summary>
internal static class CueVerbs
{
    /// <summary>The hearer stands right behind: <c>told reporters</c>.</summary>
    public static LexemeSet Recipients => Shared.Recipients;

    /// <summary>What is named stands between verb and name: <c>called the plan "a mess"</c>.</summary>
    public static LexemeSet Namings => Shared.Namings;

    /// <summary>The few verbs that most quotes have: <c>said</c>, <c>told</c>.</summary>
    public static LexemeSet Plain => Shared.Plain;

    /// <summary>Who does it hands on what others say: <c>reported</c>.</summary>
    public static LexemeSet Reporting => Shared.Reporting;

    /// <summary>The forms of <c>be</c>: behind them a cue verb's past form is passive.</summary>
    public static LexemeSet Be => Shared.Be;

    /// <summary>Determiners behind which stands no verb: <c>her claims</c>.</summary>
    public static LexemeSet BeforeNouns => Shared.BeforeNouns;

    private static class Shared
    {
        internal static readonly LexemeSet Recipients = Of("cues-recipient.hand");
        internal static readonly LexemeSet Namings = Of("cues-naming.hand");
        internal static readonly LexemeSet Plain = Of("cues-plain.hand");
        internal static readonly LexemeSet Reporting = Of("cues-reporting.hand");

        internal static readonly LexemeSet BeforeNouns = new(WordLexicon.Default, LexiconTable.Words("determiners-noun.hand"));

        internal static readonly LexemeSet Be = new(
            WordLexicon.Default, LexiconTable.Rows(WordTables.FunctionWords).Where(row => row[0] == "be").SelectMany(LexiconTable.FormsOf));

        private static LexemeSet Of(string table) => new(WordLexicon.Default, LexiconTable.Forms(table));
    }
}
