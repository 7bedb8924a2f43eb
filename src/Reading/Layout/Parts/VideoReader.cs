using Corpus.Facts;
using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Parts;

/// <summary>Reads a video: a line with its running time or a player's button, and the title below, which players print twice; a title with the
/// time behind it; or one that says by itself that it is a video's.</summary>
internal static class VideoReader
{
    private const int LeastTitleWords = 3;
    private const int LongestButton = 3;
    private const int LinesOfPlayer = 4;

    /// <summary>The last line of the video that starts here, -1 where none does.</summary>
    public static int Read(Page page, int line, PartsBuilder parts)
    {
        if (RunningTime.TryRead(page.TextOf(line), out var seconds) && seconds > 0 && !TimeOfEntry.Is(page, line))
        {
            return Add(page, line, TitleBelow(page, line), seconds, parts);
        }

        if (VideoTitles.TryFind(page, line, out var words))
        {
            var by = page.Lines[line].Range.Start;
            parts.AddVideo(line, line, new VideoFact(page.Lines[line].Range, new TextRange(words.Start + by, words.End + by), null));
            return line;
        }

        if (IsTitle(page, line) && VideoTitles.TryFindTimed(page.TextOf(line), out var end, out seconds))
        {
            return AddTimed(page, line, end, seconds, parts);
        }

        return !IsButton(page, line) ? -1
            : IsTitle(page, line + 1) ? Add(page, line, line + 1, TimeBelow(page, line + 1), parts)
            : page.Next(line) is var title && IsTitle(page, title) && PlayersTimeBelow(page, title) is { } time ? AddOverGaps(page, line, title, time, parts)
            : -1;
    }

    /// <summary>Over gaps, the player's own time has to say that a video follows: title, and below it <c>02:51 - Source: …</c>, <c>02:51</c>.</summary>
    private static int AddOverGaps(Page page, int button, int title, int seconds, PartsBuilder parts)
    {
        var last = page.Next(title);
        var range = new TextRange(page.Lines[button].Range.Start, page.Lines[last].Range.End);
        parts.AddVideo(button, last, new VideoFact(range, page.Lines[title].Range, seconds));
        return last;
    }

    private static int? PlayersTimeBelow(Page page, int title)
    {
        var line = page.Next(title);
        if (line >= page.Lines.Length || page.Labels[line] != BlockKind.Chrome)
        {
            return null;
        }

        var text = page.TextOf(line);
        var dash = text.IndexOf(" - ".AsSpan(), StringComparison.Ordinal);
        return RunningTime.TryRead(dash > 0 ? text.Slice(0, dash) : text, out var seconds) && seconds > 0
            ? seconds
            : null;
    }

    private static int Add(Page page, int first, int title, int? seconds, PartsBuilder parts)
    {
        var last = Math.Max(first, title);
        while (title >= 0 && page.Next(last) is var again && again < page.Lines.Length
            && page.Labels[again] == BlockKind.Chrome && page.Lines[again].Key == page.Lines[title].Key)
        {
            last = again;
        }

        if (title == last && title > first && seconds is not null && TimeBelow(page, title) == seconds)
        {
            last = page.Next(last);
        }

        var range = new TextRange(page.Lines[first].Range.Start, page.Lines[last].Range.End);
        parts.AddVideo(first, last, new VideoFact(range, title >= 0 ? page.Lines[title].Range : null, seconds));
        return last;
    }

    /// <summary>Below the title its words may stand, with the same time behind them.</summary>
    private static int AddTimed(Page page, int line, int end, int seconds, PartsBuilder parts)
    {
        var (start, next) = (page.Lines[line].Range.Start, page.Next(line));
        var last = next < page.Lines.Length && page.Labels[next] == BlockKind.Chrome
            && VideoTitles.TryFindTimed(page.TextOf(next), out _, out var again) && again == seconds
            ? next
            : line;
        parts.AddVideo(line, last, new VideoFact(new TextRange(start, page.Lines[last].Range.End), new TextRange(start, start + end), seconds));
        return last;
    }

    /// <summary>The running time right below a title that a button announced.</summary>
    private static int? TimeBelow(Page page, int title) =>
        page.Next(title) is var line && line < page.Lines.Length && page.Labels[line] == BlockKind.Chrome
            && RunningTime.TryRead(page.TextOf(line), out var seconds) && seconds > 0
            ? seconds
            : null;

    /// <summary>The first line below that is no more of the player: times, and buttons of a word or two.</summary>
    private static int TitleBelow(Page page, int line)
    {
        for (var i = 0; i < LinesOfPlayer && (line = page.Next(line)) < page.Lines.Length; i++)
        {
            if (IsTitle(page, line))
            {
                return line;
            }

            if (page.Lines[line].Words >= LeastTitleWords || page.Labels[line] != BlockKind.Chrome)
            {
                break;
            }
        }

        return -1;
    }

    /// <summary><c>Play video</c>, <c>Now playing</c>; one word (<c>Video</c>, <c>Watch</c>) is an item of a menu.</summary>
    private static bool IsButton(Page page, int line) =>
        page.Lines[line].Words is > 1 and <= LongestButton && page.Has(line, LineTraits.VideoCue);

    private static bool IsTitle(Page page, int line) =>
        line < page.Lines.Length
        && page.Labels[line] == BlockKind.Chrome
        && page.Lines[line].Words >= LeastTitleWords
        && !page.Lines[line].IsProse
        && !IsButton(page, line)
        && !page.Has(line, LineTraits.Furniture | LineTraits.Credits | LineTraits.StartsWithBullet);
}
