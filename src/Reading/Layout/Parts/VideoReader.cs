using Corpus.Facts;
using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Parts;

/// <summary>Reads a video: a line with its running time, and the title below, which players print twice.</summary>
internal static class VideoReader
{
    private const int LeastTitleWords = 3;

    /// <summary>The last line of the video that starts here, -1 where none does.</summary>
    public static int Read(Page page, int line, PartsBuilder parts)
    {
        if (!RunningTime.TryRead(page.TextOf(line), out var seconds))
        {
            return -1;
        }

        var last = line;
        TextRange? title = null;
        var next = page.Next(line);
        if (next < page.Lines.Length && IsTitle(page, next))
        {
            title = page.Lines[next].Range;
            last = next;
            while (page.Next(last) is var again && again < page.Lines.Length && page.Lines[again].Key == page.Lines[next].Key)
            {
                last = again;
            }
        }

        var range = new TextRange(page.Lines[line].Range.Start, page.Lines[last].Range.End);
        parts.AddVideo(line, last, new VideoFact(range, title, seconds));
        return last;
    }

    private static bool IsTitle(Page page, int line) =>
        page.Labels[line] == BlockKind.Chrome
        && page.Lines[line].Words >= LeastTitleWords
        && !page.Lines[line].IsProse
        && !page.Has(line, LineTraits.Furniture | LineTraits.Credits);
}
