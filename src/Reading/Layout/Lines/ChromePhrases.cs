using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Lines;

/// <summary>The phrases of <c>chrome-phrases.tsv</c> and the trait that each lends to a line. Immutable; built once per process.</summary>
internal sealed class ChromePhrases
{
    private readonly Dictionary<ulong, LineTraits> lines = [];
    private readonly Dictionary<ulong, LineTraits> starts = [];

    private ChromePhrases()
    {
        foreach (var row in LexiconTable.Rows("chrome-phrases"))
        {
            var table = row[1] == "start" ? starts : lines;
            var key = PhraseHash.Of(row[2]);
            table.TryGetValue(key, out var traits);
            table[key] = traits | LineTraitNames.Parse(row[0]);
            LongestStart = row[1] == "start" ? Math.Max(LongestStart, row[2].Split(' ').Length) : LongestStart;
        }
    }

    public static ChromePhrases Default => Shared.Instance;

    /// <summary>How many words the longest phrase has that may open a line.</summary>
    public int LongestStart { get; }

    public LineTraits OfLine(ulong key) => lines.TryGetValue(key, out var traits) ? traits : LineTraits.None;

    public LineTraits OfStart(ulong key) => starts.TryGetValue(key, out var traits) ? traits : LineTraits.None;

    private static class Shared
    {
        internal static readonly ChromePhrases Instance = new();
    }
}
