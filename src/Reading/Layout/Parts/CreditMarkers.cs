using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>What announces a credit, and the picture agencies that need no announcement: <c>credit-markers.tsv</c>.
/// Immutable; built once per process.</summary>
internal sealed class CreditMarkers
{
    private readonly string[] markers;

    /// <summary>Which Latin letters and signs a marker can begin with, so that most words are passed over at once.</summary>
    private readonly bool[] openings = new bool[256];
    private readonly string[] agencies;

    private CreditMarkers()
    {
        markers = Load("marker");
        agencies = Load("agency");
        foreach (var marker in markers)
        {
            openings[marker[0]] = true;
            Longest = Math.Max(Longest, marker.Length);
        }
    }

    public static CreditMarkers Default => Shared.Instance;

    /// <summary>How many characters the longest marker has.</summary>
    public int Longest { get; }

    /// <summary>Whether the words begin with a marker, and how long the longest such marker is.</summary>
    public bool TryMatch(ReadOnlySpan<char> words, out int length)
    {
        length = 0;
        var first = WordHash.Fold(words[0]);
        if (first >= openings.Length || !openings[first])
        {
            return false;
        }

        foreach (var marker in markers)
        {
            if (marker.Length > length && words.Length >= marker.Length && Same(words.Slice(0, marker.Length), marker))
            {
                length = marker.Length;
            }
        }

        return length > 0;
    }

    public bool EndsWithAgency(ReadOnlySpan<char> line)
    {
        foreach (var agency in agencies)
        {
            var start = line.Length - agency.Length;
            if (start >= 0 && Same(line.Slice(start), agency)
                && (start == 0 || !CharClass.IsLetter(line[start - 1]) || line[start - 1] == '.'))
            {
                return true;
            }
        }

        return false;
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

    private static string[] Load(string kind)
    {
        var entries = new List<string>();
        foreach (var row in LexiconTable.Rows("credit-markers"))
        {
            if (row[0] == kind)
            {
                entries.Add(row[1]);
            }
        }

        return entries.ToArray();
    }

    private static class Shared
    {
        internal static readonly CreditMarkers Instance = new();
    }
}
