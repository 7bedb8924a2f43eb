using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>The units of measurement, by every spelling that running text gives them.</summary>
internal sealed class UnitNames
{
    private static readonly SpellingFilter<UnitEntry> BehindWords = static (tokens, at, last, unit, symbol) =>
        !symbol || (at == last && IsAbbreviation(tokens, at, unit));
    private static readonly SpellingFilter<UnitEntry> BehindDigits = static (tokens, at, last, _, symbol) =>
        !symbol || Fits(tokens, at, last);

    private static readonly SpellingFilter<UnitEntry> AnySymbol = static (_, at, last, _, symbol) => symbol && at == last;

    private readonly SpellingTable<UnitEntry> spellings;
    private readonly UnitPrefixes prefixes = new();
    private readonly Dictionary<char, UnitEntry> letters = [];
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

        foreach (var spelling in UnreadSpellings.OfCase())
        {
            spellings.Add(spelling, null);
        }

        foreach (var table in tables)
        {
            foreach (var row in LexiconTable.Rows(table))
            {
                var unit = byId[row[0]];
                foreach (var spelling in row[6].Split('|'))
                {
                    if (spelling.Length == 1 && !letters.ContainsKey(spelling[0]))
                    {
                        letters.Add(spelling[0], unit);
                    }

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

    /// <summary>
    /// The unit of a letter close behind an operator, <c>g/L</c>, <c>Pa·s</c>, though elsewhere the letter means something else.
    /// </summary>
    /// <param name="raised">Whether a square or a cube is in the same word: <c>ft/s²</c>.</param>
    public UnitEntry? Letter(SentenceTokens tokens, int at, out char raised)
    {
        var length = tokens.IsWord(at) && tokens.Glued(at) ? tokens.SpanEnd(at) - tokens[at].Start : 0;
        var word = tokens.Text.AsSpan(tokens[at].Start, length);
        raised = word.Length == 2 ? word[1] : '\0';
        return word.Length > 0 && (word.Length == 1 || raised is '²' or '³') && letters.TryGetValue(word[0], out var unit) ? unit : null;
    }

    /// <summary>The unit whose symbol the token is, though it may be a word too: the <c>in</c> of <c>6 ft 2 in</c>.</summary>
    public UnitEntry? Symbol(SentenceTokens tokens, int at) => spellings.Match(tokens, at, AnySymbol, out _);

    /// <summary>The unit that a word names with a prefix of the SI that the tables do not list; null where it names none.</summary>
    public UnitEntry? MatchPrefixed(ReadOnlySpan<char> word)
    {
        if (!prefixes.TryPart(word, out var prefix, out var factor) || spellings.Find(word.Slice(prefix.Length)) is not { } unit
            || !prefixes.Take(unit.Id))
        {
            return null;
        }

        var id = prefix + unit.Id;
        return byId.TryGetValue(id, out var known) ? known : new UnitEntry(id, FigureKind.Other, unit.Base, unit.Factor * factor);
    }

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
        IsStone(tokens, at) ? tokens.Glued(at) && !NonFigures.IsFirst(tokens, at - 1)
            : IsBar(tokens, at) ? !tokens.IsWord(at + 1) || (tokens[at + 1].Is(WordClass.FunctionWord) && !tokens.Has(at + 1, Cue.And | Cue.Or))
            : tokens.Is(at, 'L') ? tokens.Glued(at) || tokens.Has(at + 1, Cue.Of | Cue.Per) || !tokens.IsWord(at + 1)
            : !tokens[at].Is(WordClass.FunctionWord) || tokens.Glued(at) || (!tokens.IsWord(last + 1) && !tokens.IsNumber(last + 1) && !tokens.IsJoint(last + 1));

    /// <summary><c>13st</c>; apart from its number it is a street or a saint, as behind <c>21</c> it ends an ordinal.</summary>
    private static bool IsStone(SentenceTokens tokens, int at) => tokens.Has(at, Cue.Ending | Cue.Street) && tokens[at].In(tokens.Text).StartsWith("st".AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary><c>at 9.5 bar</c>; before a noun or beside another one drinks there: <c>12 bar staff</c>.</summary>
    private static bool IsBar(SentenceTokens tokens, int at) => tokens[at].In(tokens.Text).SequenceEqual("bar".AsSpan());

    /// <summary>
    /// <c>one sec</c>, <c>ten km</c>, <c>half a cup</c>: small letters, two at least, that are no word and no time of day: <c>two in</c>,
    /// <c>six pm</c>.
    /// </summary>
    private static bool IsAbbreviation(SentenceTokens tokens, int at, UnitEntry unit) =>
        tokens[at].Length > 1 && char.IsLower(tokens.Char(at)) && !tokens.Has(at, Cue.Ending) && !tokens[at].Is(WordClass.FunctionWord) && !tokens.Has(at, TimeCue.Clock)
        && (unit.Kind is FigureKind.Duration or FigureKind.Length or FigureKind.Mass
            || (unit.Kind == FigureKind.Volume && tokens.Has(at - 1, Cue.Article)));

    private static FigureKind KindOf(string quantity) => quantity == "percent-point" ? FigureKind.Percent
        : Enum.TryParse<FigureKind>(quantity, ignoreCase: true, out var kind) ? kind : FigureKind.Other;
}
