using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>The number words of <c>number-words.hand.tsv</c>, by lexeme.</summary>
internal sealed class NumeralWords
{
    private readonly NumeralRole[] roles;
    private readonly decimal[] values;
    private readonly decimal[] fractions;
    private readonly decimal[] denominators;

    public NumeralWords(WordLexicon lexicon)
    {
        roles = new NumeralRole[lexicon.Count];
        values = new decimal[lexicon.Count];
        fractions = new decimal[lexicon.Count];
        denominators = new decimal[lexicon.Count];
        foreach (var row in LexiconTable.Rows("number-words.hand"))
        {
            var role = RoleOf(row[2]);
            var lexeme = lexicon.Find(row[0].AsSpan());
            roles[lexeme] |= role;
            if (role == NumeralRole.Fraction)
            {
                fractions[lexeme] = TableValue.Ratio(row[1]);
                denominators[lexeme] = row[1].StartsWith("1/", StringComparison.Ordinal) ? TableValue.Ratio(row[1].Substring(2)) : 0;
            }
            else if (role == NumeralRole.Ordinal || row[2] == "part")
            {
                denominators[lexeme] = TableValue.Ratio(row[1]);
            }
            else if (role == NumeralRole.Vague && row[1].Length > 2)
            {
                // `3..`: three or more; words of no number at all (`..`) are not read.
                values[lexeme] = TableValue.Ratio(row[1].TrimEnd('.'));
            }
            else if (role is not (NumeralRole.None or NumeralRole.Vague))
            {
                values[lexeme] = TableValue.Ratio(row[1]);
            }
        }
    }

    public NumeralRole RoleOf(int lexeme) => roles[lexeme];

    public decimal ValueOf(int lexeme) => values[lexeme];

    /// <summary>The part of one that a fraction word or sign names.</summary>
    public decimal FractionOf(int lexeme) => fractions[lexeme];

    /// <summary>How many of the parts that an ordinal or a fraction word names make one: 5 for <c>fifth</c>; 0 for others.</summary>
    public decimal DenominatorOf(int lexeme) => denominators[lexeme];

    private static NumeralRole RoleOf(string kind) => kind switch
    {
        "unit" => NumeralRole.Unit,
        "teen" => NumeralRole.Teen,
        "ten" => NumeralRole.Ten,
        "multiplier" => NumeralRole.Multiplier,
        "multiplier-short" => NumeralRole.ShortMultiplier,
        "multiplier-plural" => NumeralRole.PluralMultiplier,
        "collective" => NumeralRole.Collective,
        "collective-plural" => NumeralRole.PluralCollective,
        "fraction" => NumeralRole.Fraction,
        "ordinal" => NumeralRole.Ordinal,
        "vague" => NumeralRole.Vague,
        _ => NumeralRole.None,
    };
}
