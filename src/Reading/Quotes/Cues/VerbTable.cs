using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Quotes.Cues;

/// <summary>Verbs that share a way to stand with their nouns, by lexeme of any of their forms.</summary>
internal sealed class VerbTable
{
    private readonly bool[] has;

    private VerbTable(string table, WordLexicon lexicon)
    {
        has = new bool[lexicon.Count];
        foreach (var row in LexiconTable.Rows(table))
        {
            foreach (var form in (row[0] + " " + row[1]).Split(' '))
            {
                has[lexicon.Find(form.AsSpan())] = true;
            }
        }

        has[WordLexicon.Unknown] = false;
    }

    /// <summary>The hearer stands right behind: <c>told reporters</c>.</summary>
    public static VerbTable Recipients => Shared.Recipients;

    /// <summary>What is named stands between verb and name: <c>called the plan "a mess"</c>.</summary>
    public static VerbTable Namings => Shared.Namings;

    /// <summary>The few verbs that most quotes have: <c>said</c>, <c>told</c>.</summary>
    public static VerbTable Plain => Shared.Plain;

    /// <summary>Who does it hands on what others say: <c>reported</c>.</summary>
    public static VerbTable Reporting => Shared.Reporting;

    public bool Has(int lexeme) => has[lexeme];

    private static class Shared
    {
        internal static readonly VerbTable Recipients = new("cues-recipient.hand", WordLexicon.Default);
        internal static readonly VerbTable Namings = new("cues-naming.hand", WordLexicon.Default);
        internal static readonly VerbTable Plain = new("cues-plain.hand", WordLexicon.Default);
        internal static readonly VerbTable Reporting = new("cues-reporting.hand", WordLexicon.Default);
    }
}
