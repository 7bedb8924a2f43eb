using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>The words before a date that say whether it is the day of publication or of a change, from <c>date-cues.tsv</c>.
/// Immutable; built once per process.</summary>
internal sealed class DateCues
{
    private readonly List<(string Stem, bool IsUpdate)> cues = [];

    private DateCues()
    {
        foreach (var row in LexiconTable.Rows("date-cues"))
        {
            cues.Add((row[1], row[0] == "updated"));
        }
    }

    public static DateCues Default => Shared.Instance;

    /// <summary>What the words before the date, or else a short line above it, say of it: <paramref name="published"/>,
    /// <paramref name="updated"/> or 0.</summary>
    public int Rank(ReadOnlySpan<char> words, LineTraits above, int published, int updated)
    {
        for (var at = words.Length - 1; at >= 0; at--)
        {
            foreach (var (stem, isUpdate) in cues)
            {
                if (Starts(words.Slice(at), stem))
                {
                    return isUpdate ? updated : published;
                }
            }
        }

        return (above & LineTraits.UpdatedCue) != 0 ? updated : (above & LineTraits.PublishedCue) != 0 ? published : 0;
    }

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
