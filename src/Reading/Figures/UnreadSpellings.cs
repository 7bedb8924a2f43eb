using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>Spellings of units and currencies that mean something else in running text far more often: <c>figure-unread.tsv</c>.</summary>
internal static class UnreadSpellings
{
    public static HashSet<string> Load()
    {
        var unread = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in LexiconTable.Rows("figure-unread"))
        {
            unread.Add(row[0]);
        }

        return unread;
    }

    /// <summary>Those that differ from a unit in case alone: <c>GPA</c>, but <c>GPa</c>.</summary>
    public static IEnumerable<string> OfCase() =>
        LexiconTable.Rows("figure-unread").Where(row => LexiconTable.Column(row, 2) == "case").Select(row => row[0]);
}
