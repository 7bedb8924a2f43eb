namespace Corpus.Reading.Layout.Parts;

/// <summary>Tells the times of day that stand over the entries of a live page, <c>18:41</c>, from running times, which look the same.</summary>
internal static class TimeOfEntry
{
    /// <summary>In seconds; longer recordings are rare among the text.</summary>
    private const int LongestClip = 10 * 60;

    /// <summary>Whether another time stands above or below with running text between, and one of the two is late for a clip.</summary>
    public static bool Is(Page page, int line) =>
        TryRead(page, line, out var seconds) && (HasOther(page, line, seconds, -1) || HasOther(page, line, seconds, 1));

    private static bool HasOther(Page page, int line, int seconds, int step)
    {
        var hasText = false;
        for (var other = line + step; other >= 0 && other < page.Lines.Length; other += step)
        {
            if (TryRead(page, other, out var next))
            {
                return hasText && Math.Max(seconds, next) >= LongestClip;
            }

            hasText |= page.Lines[other].IsProse;
        }

        return false;
    }

    /// <summary>Of two numbers alone, which <c>0:00/2:51</c> and <c>1:02:51</c> are not.</summary>
    private static bool TryRead(Page page, int line, out int seconds)
    {
        seconds = 0;
        var text = page.TextOf(line);
        return text.Length is 4 or 5 && text.IndexOf('/') < 0 && RunningTime.TryRead(text, out seconds);
    }
}
