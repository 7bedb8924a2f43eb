using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>
/// The prefixes of the SI and the units that take them, of <c>unit-prefixes.tsv</c>: <c>attometre</c>, <c>kilonewtons</c>.
/// </summary>
internal sealed class UnitPrefixes
{
    private const int Letters = 26;

    private readonly List<(string Prefix, decimal Factor)>?[] byLetter = new List<(string, decimal)>?[Letters];
    private readonly HashSet<string> units = new(StringComparer.Ordinal);

    public UnitPrefixes()
    {
        foreach (var row in LexiconTable.Rows("unit-prefixes"))
        {
            if (row.Length > 1)
            {
                (byLetter[row[0][0] - 'a'] ??= []).Add((row[0], TableValue.Ratio(row[1])));
            }
            else
            {
                units.Add(row[0]);
            }
        }
    }

    /// <summary>Parts the word behind the prefix that it starts with; false where it starts with none.</summary>
    public bool TryPart(ReadOnlySpan<char> word, out string prefix, out decimal factor)
    {
        (prefix, factor) = ("", 0);
        var letter = (word[0] | ' ') - 'a';
        if ((uint)letter >= Letters || byLetter[letter] is not { } prefixes)
        {
            return false;
        }

        foreach (var entry in prefixes)
        {
            if (word.Length > entry.Prefix.Length + 2 && word.StartsWith(entry.Prefix.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                (prefix, factor) = entry;
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the unit takes prefixes.</summary>
    public bool Take(string unit) => units.Contains(unit);
}
