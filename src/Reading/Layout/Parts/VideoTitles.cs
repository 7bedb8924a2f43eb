using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>Finds a video's title by the words of its own line: <c>Watch: Boats in the storm</c>,
/// <c>Boats in the storm – video</c>.</summary>
internal static class VideoTitles
{
    private const int LeastWords = 4;
    private const int LongestLine = 40;
    private const int LongestCue = 20;

    /// <param name="title">Without the words that say video; counted from the line's start.</param>
    public static bool TryFind(Page page, int line, out TextRange title)
    {
        var text = page.TextOf(line);
        title = default;
        if (page.Lines[line].Words is < LeastWords or > LongestLine || page.Has(line, LineTraits.SeveralSentences))
        {
            return false;
        }

        var start = Opens(text, "watch") ? BehindMark(text) : Opens(text, "video:") || Opens(text, "video |") ? BehindMark(text) : 0;
        var end = EndsWithVideo(text) ? BeforeDash(text) : text.Length;
        title = new TextRange(start, end);
        return (start > 0 || end < text.Length) && end - start > 0 && CharClass.IsUpper(FirstSign(text.Slice(start)));
    }

    /// <summary>A title with its running time behind it in brackets: <c>Boats in the storm (0:32)</c>.</summary>
    /// <param name="end">Where the title ends.</param>
    public static bool TryFindTimed(ReadOnlySpan<char> line, out int end, out int seconds)
    {
        (end, seconds) = (0, 0);
        if (line[line.Length - 1] != ')' || line.LastIndexOf('(') is not (var bracket and > 0)
            || !RunningTime.TryRead(line.Slice(bracket + 1, line.Length - bracket - 2), out seconds))
        {
            return false;
        }

        end = line.Slice(0, bracket).TrimEnd().Length;
        return seconds > 0 && end > 0;
    }

    private static bool Opens(ReadOnlySpan<char> line, string cue) => line.StartsWith(cue.AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the title begins behind the first colon or bar, 0 where there is none near.</summary>
    private static int BehindMark(ReadOnlySpan<char> line)
    {
        var mark = line.Slice(0, Math.Min(line.Length, LongestCue)).IndexOfAny(':', '|');
        while (mark >= 0 && ++mark < line.Length && CharClass.IsSpace(line[mark]))
        {
        }

        return Math.Max(0, Math.Min(mark, line.Length));
    }

    private static bool EndsWithVideo(ReadOnlySpan<char> line) =>
        line.Length > Suffix.Length + 2
        && line.EndsWith(Suffix.AsSpan(), StringComparison.OrdinalIgnoreCase)
        && line[line.Length - Suffix.Length - 1] is '–' or '—' or '-';

    private static int BeforeDash(ReadOnlySpan<char> line) => line.Slice(0, line.Length - Suffix.Length - 1).TrimEnd().Length;

    private static char FirstSign(ReadOnlySpan<char> title) =>
        title[0] is '\'' or '‘' or '“' or '"' && title.Length > 1 ? title[1] : title[0];

    private const string Suffix = " video";
}
