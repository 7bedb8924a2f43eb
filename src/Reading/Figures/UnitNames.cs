using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>The units of measurement, by every spelling that running text gives them.</summary>
internal sealed class UnitNames
{
    private static readonly SpellingFilter<UnitEntry> BehindWords = static (_, _, _, _, symbol) => !symbol;
    private static readonly SpellingFilter<UnitEntry> BehindDigits = static (tokens, at, last, _, symbol) =>
        !symbol || Fits(tokens, at, last);

    private readonly SpellingTable<UnitEntry> spellings;
    private readonly Dictionary<string, UnitEntry> byId = new(StringComparer.Ordinal);

    public UnitNames(WordLexicon lexicon)
    {
        spellings = new SpellingTable<UnitEntry>(lexicon);
        var unread = UnreadSpellings.Load();
        string[] tables = ["units-news.hand", "units.hand", "units"];
        foreach (var table in tables)
        {
            foreach (var row in LexiconTable.Rows(table))
            {
                // Rows by hand that only add spellings leave the rest to the derived table.
                if (row[1].Length > 0)
                {
                    byId[row[0]] = new UnitEntry(row[0], KindOf(row[1]), row[2], row[3].Length == 0 ? 0 : TableValue.Ratio(row[3]));
                }
            }
        }

        foreach (var table in tables)
        {
            foreach (var row in LexiconTable.Rows(table))
            {
                var unit = byId[row[0]];
                foreach (var spelling in row[6].Split('|'))
                {
                    if (!unread.Contains(spelling))
                    {
                        spellings.Add(spelling, unit);
                    }
                }
            }
        }
    }

    /// <summary>The unit of an identifier, for rates that have a name of their own: <c>mile-per-hour</c>.</summary>
    public bool TryFind(string id, out UnitEntry? unit) => byId.TryGetValue(id, out unit);

    /// <summary>Reads the longest unit that starts at the token, which stands behind a number.</summary>
    /// <param name="digits">Whether the number is in digits; symbols go with no other.</param>
    public UnitEntry? Match(SentenceTokens tokens, int at, bool digits, out int end) =>
        spellings.Match(tokens, at, digits ? BehindDigits : BehindWords, out end);

    /// <summary>How many of the part make up one of the whole, where that is a whole number; else 0.</summary>
    public decimal Ratio(string? whole, string? part)
    {
        if (whole == null || part == null || !byId.TryGetValue(whole, out var greater) || !byId.TryGetValue(part, out var lesser)
            || greater.Base != lesser.Base || greater.Factor == 0 || lesser.Factor == 0)
        {
            return 0;
        }

        var ratio = Math.Round(greater.Factor / lesser.Factor, 6);
        return decimal.Truncate(ratio) == ratio ? DecimalParts.Trim(ratio) : 0;
    }

    /// <summary>Whether a unit starts at the token, so that the number before it is a quantity.</summary>
    public bool Follows(SentenceTokens tokens, int at) => Match(tokens, at, digits: true, out _) != null;

    /// <summary><c>in</c> and <c>am</c> are words unless they are close to the number or nothing comes behind.</summary>
    private static bool Fits(SentenceTokens tokens, int at, int last) =>
        !tokens[at].Is(WordClass.FunctionWord) || tokens.Glued(at)
            || (!tokens.IsWord(last + 1) && !tokens.IsNumber(last + 1) && !tokens.IsJoint(last + 1));

    private static FigureKind KindOf(string quantity) => quantity == "percent-point" ? FigureKind.Percent
        : Enum.TryParse<FigureKind>(quantity, ignoreCase: true, out var kind) ? kind : FigureKind.Other;
}
