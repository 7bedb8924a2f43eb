using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>What announces a credit, and the picture agencies that need no announcement: <c>credit-markers.tsv</c>.
/// Immutable; built once per process.</summary>
internal sealed class CreditMarkers
{
    private const int Letters = 256;

    /// <summary>By the Latin letter or sign that they begin with, so that most words are passed over at once.</summary>
    private readonly string[]?[] markers = new string[Letters][];

    /// <summary>For the letters of either case and signs that a marker begins with, a bit for each sign that stands second in one.</summary>
    private readonly ulong[] seconds = new ulong[Letters];

    /// <summary>By the letter that they end with, for the same reason.</summary>
    private readonly string[]?[] agencies = new string[Letters][];

    private readonly string[]?[] tails = new string[Letters][];

    private CreditMarkers()
    {
        foreach (var row in LexiconTable.Rows("credit-markers"))
        {
            if (row[0] == "marker")
            {
                Add(row[1], row[1][0], markers);
                Longest = Math.Max(Longest, row[1].Length);
            }
            else
            {
                Add(row[1], row[1][row[1].Length - 1], row[0] == "tail" ? tails : agencies);
            }
        }

        for (var c = '\0'; c < Letters; c++)
        {
            foreach (var marker in Under(markers, c))
            {
                seconds[c] |= marker.Length == 1 ? ulong.MaxValue : BitOf(marker[1]);
            }
        }
    }

    public static CreditMarkers Default => Shared.Instance;

    /// <summary>How many characters the longest marker has.</summary>
    public int Longest { get; }

    /// <summary>Whether the words begin with a marker, and how long the longest such marker is.</summary>
    public bool TryMatch(ReadOnlySpan<char> words, out int length)
    {
        length = 0;
        foreach (var marker in Under(markers, words[0]))
        {
            if (marker.Length > length && words.Length >= marker.Length && Same(words.Slice(0, marker.Length), marker))
            {
                length = marker.Length;
            }
        }

        return length > 0;
    }

    /// <summary>Whether a marker may begin as the words do; a look, before more is asked.</summary>
    public bool MayOpen(ReadOnlySpan<char> words) =>
        words[0] < Letters ? (seconds[words[0]] & (words.Length > 1 ? BitOf(words[1]) : ulong.MaxValue)) != 0 : Under(markers, words[0]).Length > 0;

    public bool EndsWithAgency(ReadOnlySpan<char> line) => StartOfEnd(line, agencies) >= 0;

    /// <summary>The line without the button that a page sets behind its credit: <c>Purchase Licensing Rights</c>.</summary>
    public ReadOnlySpan<char> WithoutTail(ReadOnlySpan<char> line) =>
        StartOfEnd(line, tails) is var start and > 0 ? line.Slice(0, start).TrimEnd() : line;

    /// <summary>Where an entry begins that the line ends with; -1 where it ends with none.</summary>
    private static int StartOfEnd(ReadOnlySpan<char> line, string[]?[] entries)
    {
        if (line.IsEmpty)
        {
            return -1;
        }

        foreach (var entry in Under(entries, line[line.Length - 1]))
        {
            var start = line.Length - entry.Length;
            if (start >= 0 && Same(line.Slice(start), entry)
                && (start == 0 || !CharClass.IsLetter(line[start - 1]) || line[start - 1] == '.'))
            {
                return start;
            }
        }

        return -1;
    }

    private static bool Same(ReadOnlySpan<char> words, string entry)
    {
        if (WordHash.Fold(words[0]) != entry[0])
        {
            return false;
        }

        for (var i = 1; i < entry.Length; i++)
        {
            if (WordHash.Fold(words[i]) != entry[i])
            {
                return false;
            }
        }

        return true;
    }

    private static ulong BitOf(char second) => 1UL << (WordHash.Fold(second) % 64);

    private static string[] Under(string[]?[] table, char letter) => WordHash.Fold(letter) is var at && at < Letters ? table[at] ?? [] : [];

    private static void Add(string entry, char letter, string[]?[] table) => table[letter] = [.. table[letter] ?? [], entry];

    private static class Shared
    {
        internal static readonly CreditMarkers Instance = new();
    }
}
