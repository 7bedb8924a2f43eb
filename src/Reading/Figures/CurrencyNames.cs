using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>The currencies, by symbol, code and name; their parts too (<c>cents</c>).</summary>
internal sealed class CurrencyNames
{
    private static readonly SpellingFilter<CurrencyEntry> BeforeNumber = static (tokens, at, last, entry, symbol) =>
        entry.IsSymbol && !(tokens.IsWord(last) && tokens.IsJoint(last + 1))
        && (!tokens.IsWord(at) || tokens.Glued(at + 1) || (tokens[at].Length > 1 && (!symbol || tokens.IsCapitalised(at) || last > at))
            || IsCutSign(tokens, at, last));

    private static readonly SpellingFilter<CurrencyEntry> BehindNumber = static (tokens, at, last, entry, _) =>
        !IsNumbered(tokens, last, entry) && !(entry.IsSymbol && tokens.IsNumber(last + 1) && (tokens.Glued(last + 1) || (!tokens.IsWord(last) && !HasSign(tokens, last + 2))))
        && (tokens[at].Length > 1 || !tokens.IsWord(at) || last > at || tokens.Glued(at) || IsPence(tokens, at, entry));

    /// <summary>The parts stand in a table by hand, and only behind numbers.</summary>
    private static readonly HashSet<string> NoneUnread = [];

    private readonly SpellingTable<CurrencyEntry> spellings;

    public CurrencyNames(WordLexicon lexicon)
    {
        spellings = new SpellingTable<CurrencyEntry>(lexicon);
        var unread = UnreadSpellings.Load();
        foreach (var row in LexiconTable.Rows("currencies.hand"))
        {
            Add(unread, row[2], new CurrencyEntry(row[0], 1, Part: null, IsSymbol: true));
            Add(unread, row[3], new CurrencyEntry(row[0], 1, Part: null, IsSymbol: false));
        }

        foreach (var row in LexiconTable.Rows("currencies-subunit.hand"))
        {
            var factor = TableValue.Ratio(row[2]);
            var part = factor < 1 ? row[0].Split('|')[0] : null;
            Add(NoneUnread, row[0], new CurrencyEntry(row[1], factor, part, IsSymbol: false));
        }

        foreach (var row in LexiconTable.Rows("currencies"))
        {
            if (!IsLetters(row[2]))
            {
                Add(unread, row[2], new CurrencyEntry(row[0], 1, Part: null, IsSymbol: true));
            }

            Add(unread, row[3], new CurrencyEntry(row[0], 1, Part: null, IsSymbol: false));
            if (row[4] == "current")
            {
                Add(unread, row[0], new CurrencyEntry(row[0], 1, Part: null, IsSymbol: true));
            }
        }
    }

    /// <summary>Whether a currency is spelled with this word first.</summary>
    public bool Starts(int lexeme) => spellings.Starts(lexeme);

    /// <summary>The currency whose symbol starts at the token; the caller sees to it that a number follows.</summary>
    public CurrencyEntry? MatchSymbol(SentenceTokens tokens, int at, out int end) => spellings.Match(tokens, at, BeforeNumber, out end);

    /// <summary>The currency that starts at the token, which stands behind a number.</summary>
    public CurrencyEntry? Match(SentenceTokens tokens, int at, out int end) => spellings.Match(tokens, at, BehindNumber, out end);

    /// <summary><c>four RS-25 engines</c>: letters that a hyphen joins to a number are the name of a model.</summary>
    private static bool IsNumbered(SentenceTokens tokens, int last, CurrencyEntry entry) =>
        entry.IsSymbol && tokens.IsWord(last) && tokens.IsJoint(last + 1) && tokens.IsNumber(last + 2);

    /// <summary><c>down 1.95 p to 125.8 p</c></summary>
    private static bool IsPence(SentenceTokens tokens, int at, CurrencyEntry entry) =>
        entry is { Part: "penny" } && tokens.Is(at, 'p') && (!tokens.IsWord(at + 1) || tokens[at + 1].Is(WordClass.FunctionWord));

    /// <summary><c>c $ 16.4</c>, in text that was cut into words; but not the article of <c>a $ 4 billion</c>, nor an <c>s</c>.</summary>
    private static bool IsCutSign(SentenceTokens tokens, int at, int last) =>
        last > at && !tokens.Glued(last) && !tokens.Glued(last + 1) && !tokens.Has(at, Cue.Article | Cue.Ending);

    /// <summary><c>10 $ 30 $</c>: the next number has a sign of its own, so this one is of the number before it.</summary>
    private static bool HasSign(SentenceTokens tokens, int at) =>
        !tokens.Glued(at) && tokens.Lexicon.Currencies.Starts(tokens[at].Lexeme) && !tokens.IsNumber(at + 1);

    private void Add(HashSet<string> unread, string names, CurrencyEntry currency)
    {
        foreach (var name in names.Split('|'))
        {
            if (name.Length > 0 && !unread.Contains(name))
            {
                spellings.Add(name, currency);
            }
        }
    }

    /// <summary>Symbols of letters alone (<c>K</c>, <c>Ar</c>) are words first: the table by hand names those that texts use.</summary>
    private static bool IsLetters(string symbols)
    {
        foreach (var c in symbols)
        {
            if (!char.IsLetter(c))
            {
                return false;
            }
        }

        return true;
    }
}
