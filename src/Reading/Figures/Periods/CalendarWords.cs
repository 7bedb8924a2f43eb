using System.Globalization;
using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures.Periods;

/// <summary>Names of months, weekdays and parts of a year, by lexeme.</summary>
internal sealed class CalendarWords
{
    /// <summary>What <see cref="LengthOf"/> says of weeks, days and weekends, which are no months.</summary>
    public const int Week = -1;
    public const int Day = -2;
    public const int Weekend = -3;

    public const int DaysOfWeek = 7;

    private readonly byte[] months;
    private readonly byte[] weekdays;
    private readonly CalendarOrdinal[] ordinals;
    private readonly sbyte[] lengths;
    private readonly LexemeSet opens;
    private readonly LexemeSet partsOfDay;

    public CalendarWords(WordLexicon lexicon)
    {
        (months, weekdays) = (new byte[lexicon.Count], new byte[lexicon.Count]);
        ordinals = new CalendarOrdinal[lexicon.Count];
        lengths = new sbyte[lexicon.Count];
        (opens, partsOfDay) = (new LexemeSet(lexicon), new LexemeSet(lexicon));
        foreach (var row in LexiconTable.Rows("calendar-parts"))
        {
            var lexeme = lexicon.Find(row[0].AsSpan());
            var (which, length) = (LexiconTable.Column(row, 1), LexiconTable.Column(row, 2));
            ordinals[lexeme] = which.Length == 0 ? CalendarOrdinal.None : TableValue.Name<CalendarOrdinal>(which);
            lengths[lexeme] = length switch
            {
                "" => 0,
                "week" => Week,
                "day" => Day,
                "weekend" => Weekend,
                _ => sbyte.Parse(length, CultureInfo.InvariantCulture),
            };
            switch (LexiconTable.Column(row, 3))
            {
                case "open":
                    opens.Add(lexeme);
                    break;
                case "of-day":
                    partsOfDay.Add(lexeme);
                    break;
            }
        }

        ReadNumbers(lexicon, months, "months", "months.hand");
        ReadNumbers(lexicon, weekdays, "weekdays", "weekdays.hand");
    }

    /// <summary>Whether a period may start with the token: the one test that all tokens of a sentence with figures pay for.</summary>
    public bool MayStart(SentenceTokens tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        return token.Kind == TokenKind.Number
            || (token.Kind == TokenKind.Word
                && (ordinals[token.Lexeme] != CalendarOrdinal.None || lengths[token.Lexeme] != 0 || months[token.Lexeme] > 0
                    || weekdays[token.Lexeme] > 0
                    || token.Has(TokenShape.HasDigit) || tokens.Plays(at, NumeralRole.Unit | NumeralRole.Teen | NumeralRole.Ten)));
    }

    /// <summary>1 to 12 for the name of a month with a capital, or short and with a stop: <c>sept.</c>; 0 for any other word, <c>may</c> and
    /// <c>march</c> among them.</summary>
    public int MonthAt(SentenceTokens tokens, int at) =>
        tokens[at].Has(TokenShape.Capitalised | TokenShape.Abbreviation) ? months[tokens[at].Lexeme] : 0;

    /// <summary>1 for Monday to 7 for Sunday; 0 for any word that is no weekday with a capital.</summary>
    public int WeekdayAt(SentenceTokens tokens, int at) => tokens.IsCapitalised(at) ? weekdays[tokens[at].Lexeme] : 0;

    public CalendarOrdinal OrdinalOf(int lexeme) => ordinals[lexeme];

    /// <summary>How many months it lasts, <see cref="Week"/>, <see cref="Day"/> or <see cref="Weekend"/>; 0 for no such word.</summary>
    public int LengthOf(int lexeme) => lengths[lexeme];

    /// <summary>The last word of the sentence that names a length of time; the token before the sentence where none does.</summary>
    public int LastLength(SentenceTokens tokens)
    {
        var last = tokens.End - 1;
        while (last >= tokens.First && lengths[tokens[last].Lexeme] == 0)
        {
            last--;
        }

        return last;
    }

    /// <summary>Whether a year behind the word is no whole period: <c>by 2030</c>, <c>early 2021</c>.</summary>
    public bool LeavesOpen(int lexeme) => opens.Has(lexeme);

    /// <summary>Whether the word is a part of a day, which stands behind its name: <c>Friday night</c>.</summary>
    public bool IsPartOfDay(int lexeme) => partsOfDay.Has(lexeme);

    private static void ReadNumbers(WordLexicon lexicon, byte[] numbers, params string[] tables)
    {
        foreach (var table in tables)
        {
            foreach (var row in LexiconTable.Rows(table))
            {
                var number = byte.Parse(row[2], CultureInfo.InvariantCulture);
                numbers[lexicon.Find(row[0].AsSpan())] = number;
                // `Sept.`: the tokenizer takes the stop of an abbreviation into the word.
                if (lexicon.Find((row[0] + ".").AsSpan()) is var dotted and not WordLexicon.Unknown)
                {
                    numbers[dotted] = number;
                }
            }
        }
    }
}
