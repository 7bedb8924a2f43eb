using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Lines;

/// <summary>The phrases of <c>chrome-phrases.tsv</c> and the trait that each lends to a line. Immutable; built once per process.</summary>
internal sealed class ChromePhrases
{
    private readonly KeyTable<LineTraits> lines;

    /// <summary>With the first words of each phrase too, so that the words of a line are looked up only as long as one may follow.</summary>
    private readonly KeyTable<LineTraits> starts;

    /// <summary>How many words the longest phrase has that is all of a line.</summary>
    private readonly int longest;

    private ChromePhrases()
    {
        var (ofLines, ofStarts) = (new Dictionary<ulong, LineTraits>(), new Dictionary<ulong, LineTraits>());
        foreach (var row in LexiconTable.Rows("chrome-phrases"))
        {
            var trait = LineTraitNames.Parse(row[0]);
            if (row[1] == "start")
            {
                AddStart(ofStarts, row[2], trait);
            }
            else
            {
                Add(ofLines, PhraseHash.Of(row[2]), trait);
                longest = Math.Max(longest, row[2].Split(' ').Length);
            }
        }

        (lines, starts) = (new KeyTable<LineTraits>(ofLines), new KeyTable<LineTraits>(ofStarts));
    }

    public static ChromePhrases Default => Shared.Instance;

    /// <param name="key">Of all words of the line.</param>
    /// <param name="words">How many the key is made of: paragraphs are told from phrases by that alone.</param>
    public LineTraits OfLine(ulong key, int words) => words <= longest && lines.TryGet(key, out var traits) ? traits : LineTraits.None;

    /// <summary>Whether a phrase that may open a line begins with the words, and what they lend if they are all of it.</summary>
    public bool TryStart(ulong key, out LineTraits traits) => starts.TryGet(key, out traits);

    private static void AddStart(Dictionary<ulong, LineTraits> starts, string phrase, LineTraits trait)
    {
        for (var gap = phrase.IndexOf(' '); gap >= 0; gap = phrase.IndexOf(' ', gap + 1))
        {
            Add(starts, PhraseHash.Of(phrase.Substring(0, gap)), LineTraits.None);
        }

        Add(starts, PhraseHash.Of(phrase), trait);
    }

    private static void Add(Dictionary<ulong, LineTraits> table, ulong key, LineTraits trait)
    {
        table.TryGetValue(key, out var traits);
        table[key] = traits | trait;
    }

    private static class Shared
    {
        internal static readonly ChromePhrases Instance = new();
    }
}
