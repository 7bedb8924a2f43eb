using System.Globalization;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>Names of months and of parts of a year, by lexeme.</summary>
internal sealed class CalendarWords
{
    private readonly byte[] months;
    private readonly sbyte[] ordinals;
    private readonly sbyte[] lengths;

    public CalendarWords(WordLexicon lexicon)
    {
        months = new byte[lexicon.Count];
        ordinals = new sbyte[lexicon.Count];
        lengths = new sbyte[lexicon.Count];
        foreach (var row in LexiconTable.Rows("calendar-parts"))
        {
            var lexeme = lexicon.Find(row[0].AsSpan());
            ordinals[lexeme] = Number(row[1]);
            lengths[lexeme] = Number(row[2]);
        }

        foreach (var table in new[] { "months", "months.hand" })
        {
            foreach (var row in LexiconTable.Rows(table))
            {
                var month = byte.Parse(row[2], CultureInfo.InvariantCulture);
                months[lexicon.Find(row[0].AsSpan())] = month;
                // `Sept.`: the tokenizer takes the stop of an abbreviation into the word.
                if (lexicon.Find((row[0] + ".").AsSpan()) is var dotted and not WordLexicon.Unknown)
                {
                    months[dotted] = month;
                }
            }
        }
    }

    /// <summary>1 to 12 for the name of a month with a capital; 0 for any other word, <c>may</c> and <c>march</c> among them.</summary>
    public int MonthAt(SentenceTokens tokens, int at) => tokens.IsCapitalised(at) ? months[tokens[at].Lexeme] : 0;

    public int OrdinalOf(int lexeme) => ordinals[lexeme];

    public int LengthOf(int lexeme) => lengths[lexeme];

    private static sbyte Number(string column) => column.Length == 0 ? (sbyte)0 : sbyte.Parse(column, CultureInfo.InvariantCulture);
}
