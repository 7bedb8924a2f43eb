using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>The words around a date that say what it is, from <c>date-cues.tsv</c>. Immutable; built once per process.</summary>
internal sealed class DateCues
{
    private readonly List<(string Stem, DateCue Cue)> cues = [];
    private readonly HashSet<uint> clocks = [];
    private readonly List<string> times = [];

    private DateCues()
    {
        foreach (var row in LexiconTable.Rows("date-cues"))
        {
            if (row[0] == "clock")
            {
                clocks.Add(WordHash.Of(row[1].AsSpan()));
            }
            else if (row[0] == "time")
            {
                times.Add(row[1]);
            }
            else
            {
                cues.Add((row[1], row[0] == "updated" ? DateCue.Updated : DateCue.Published));
            }
        }
    }

    public static DateCues Default => Shared.Instance;

    /// <summary>What the words before a date say of it; the last cue counts.</summary>
    public DateCue Before(ReadOnlySpan<char> words)
    {
        for (var at = words.Length - 1; at >= 0; at--)
        {
            if (!StartsWord(words, at))
            {
                continue;
            }

            foreach (var (stem, cue) in cues)
            {
                if (Starts(words.Slice(at), stem))
                {
                    return cue;
                }
            }
        }

        return DateCue.None;
    }

    /// <summary>A time zone of countries that write the day before the month.</summary>
    public bool IsDayFirstClock(ReadOnlySpan<char> word) => clocks.Contains(WordHash.Of(word));

    /// <summary>Whether a line ends as one that tells the story's age or length: <c>5 hours ago</c>, <c>3 min read</c>.</summary>
    public bool EndsTime(ReadOnlySpan<char> line)
    {
        foreach (var time in times)
        {
            if (line.EndsWith(time.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>At a word's first letter, or at a capital that a page glued to small letters: <c>LeePublished</c>.</summary>
    private static bool StartsWord(ReadOnlySpan<char> words, int at) =>
        CharClass.IsLetter(words[at])
        && (at == 0 || !CharClass.IsLetter(words[at - 1]) || CharClass.IsUpper(words[at]));

    private static bool Starts(ReadOnlySpan<char> words, string stem)
    {
        if (words.Length < stem.Length)
        {
            return false;
        }

        for (var i = 0; i < stem.Length; i++)
        {
            if (WordHash.Fold(words[i]) != stem[i])
            {
                return false;
            }
        }

        return true;
    }

    private static class Shared
    {
        internal static readonly DateCues Instance = new();
    }
}
