using Corpus.Reading.Lexicon;

namespace Corpus.Reading.People;

/// <summary>What the table of roles says of a title or office beside its class, by lexeme.</summary>
internal sealed class RoleTable
{
    private readonly LexemeSet titles;
    private readonly LexemeSet modifiers;
    private readonly LexemeSet offices;
    private readonly Gender[] genders;
    private readonly HashSet<(int Title, int Noun)> calls = [];

    private RoleTable(WordLexicon lexicon)
    {
        titles = new LexemeSet(lexicon);
        modifiers = new LexemeSet(lexicon, LexiconTable.Words("role-words.hand"));
        offices = new LexemeSet(lexicon);
        genders = new Gender[lexicon.Count];
        foreach (var row in LexiconTable.Rows("nouns-role.hand"))
        {
            // A phrase is read by its last word, which has a row of its own.
            if (row[0].IndexOf(' ') < 0)
            {
                Add(lexicon, row);
            }
        }
    }

    public static RoleTable Default => Shared.Instance;

    /// <summary>Whether the word is a form of address that is no office of its own: <c>Mr.</c>, <c>Sen.</c></summary>
    public bool IsTitle(int lexeme) => titles.Has(lexeme);

    /// <summary>Whether the word goes with the office behind it: <c>former</c>, <c>prime</c>.</summary>
    public bool IsModifier(int lexeme) => modifiers.Has(lexeme);

    /// <summary>Whether the form of address tells an office: <c>Sen.</c></summary>
    public bool IsOffice(int lexeme) => offices.Has(lexeme);

    /// <summary>The gender that a title or role tells: <c>Mrs.</c>, <c>spokesman</c>.</summary>
    public Gender GenderOf(int lexeme) => genders[lexeme];

    /// <summary>Whether one who bears the title is called by the noun later: <c>Sen.</c> Lopez, the <c>senator</c>.</summary>
    public bool IsCalled(int title, int noun) =>
        title != WordLexicon.Unknown && noun != WordLexicon.Unknown && calls.Contains((title, noun));

    private void Add(WordLexicon lexicon, string[] row)
    {
        foreach (var form in LexiconTable.FormsOf(row))
        {
            var lexeme = lexicon.Find(form.AsSpan());
            if (LexiconTable.Column(row, 2) == "title")
            {
                titles.Add(lexeme);
            }

            genders[lexeme] |= LexiconTable.Column(row, 3) switch
            {
                "male" => Gender.Male,
                "female" => Gender.Female,
                _ => Gender.Unknown,
            };
            foreach (var noun in LexiconTable.Column(row, 4).Split([' '], StringSplitOptions.RemoveEmptyEntries))
            {
                calls.Add((lexeme, lexicon.Find(noun.AsSpan())));
                offices.Add(lexeme);
            }
        }

        genders[WordLexicon.Unknown] = Gender.Unknown;
    }

    private static class Shared
    {
        internal static readonly RoleTable Instance = new(WordLexicon.Default);
    }
}
