using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Segments;

/// <summary>
/// The entries of a live page: times of day on lines of their own, one after the other, with running text below each. The buttons
/// between two entries end no article, what stands below the first time is no headline, and the times are no text.
/// </summary>
/// <param name="Times">Which of the lines that are not blank are such times; none on other pages.</param>
/// <param name="End">The first line that is not blank behind the first running text of the last entry.</param>
internal sealed record LiveEntries(int[] Times, int End)
{
    /// <summary>So many make a live page; two may be running times.</summary>
    private const int Least = 3;

    /// <summary>Lines within which an entry says something.</summary>
    private const int LinesToText = 8;

    /// <summary>Of the steps from one time to the next so many of ten go the same way; a page may run over midnight.</summary>
    private const int StepsOfTen = 8;

    public static readonly LiveEntries None = new([], 0);

    /// <summary>Where the first entry begins, in the lines that are not blank; beyond all of them on other pages.</summary>
    public int Start => Times.Length > 0 ? Times[0] : int.MaxValue;

    /// <summary>From the first time to the last text.</summary>
    public HeldStretch Stretch => Times.Length > 0 ? new HeldStretch(Start, End, IsText: false) : default;

    public bool IsTime(int at) => Array.BinarySearch(Times, at) >= 0;

    /// <summary>Takes off the times what makes them look like the running times of players.</summary>
    /// <param name="said">The lines that are not blank.</param>
    public void Clear(LineFeatures[] lines, int[] said)
    {
        foreach (var at in Times)
        {
            lines[said[at]] = lines[said[at]] with { Traits = lines[said[at]].Traits & ~LineTraits.HasRunningTime };
        }
    }

    /// <param name="said">The lines that are not blank.</param>
    public static LiveEntries Of(string text, LineFeatures[] lines, int[] said)
    {
        List<int>? times = null;
        var (last, rises, falls, end, isSure) = (0, 0, 0, 0, false);
        for (var at = 0; at < said.Length; at++)
        {
            ref readonly var line = ref lines[said[at]];
            if (!line.Has(LineTraits.ManyDigits | LineTraits.HasClockTime | LineTraits.HasRunningTime)
                || !EntryTime.TryRead(text.AsSpan(line.Range.Start, line.Range.Length), line, out var minutes, out var isTime)
                || TextBelow(text, lines, said, at) is not { } below)
            {
                continue;
            }

            times ??= [];
            rises += times.Count > 0 && minutes >= last ? 1 : 0;
            falls += times.Count > 0 && minutes <= last ? 1 : 0;
            times.Add(at);
            (last, end, isSure) = (minutes, below + 1, isSure || isTime);
        }

        return times is { Count: >= Least } && isSure && Math.Max(rises, falls) * 10 >= (times.Count - 1) * StepsOfTen
            && Prose(lines, said, 0, times[0]) <= Prose(lines, said, times[0], end)
            ? new LiveEntries(times.ToArray(), end)
            : None;
    }

    /// <summary>Words of running text. The entries of a live page are its text; times below more text than they have are those of teasers.</summary>
    private static int Prose(LineFeatures[] lines, int[] said, int first, int end)
    {
        var words = 0;
        for (var at = first; at < end && at < said.Length; at++)
        {
            words += lines[said[at]].IsProse ? lines[said[at]].Words : 0;
        }

        return words;
    }

    /// <summary>The first running text below a time, before the next one; null where it has none.</summary>
    private static int? TextBelow(string text, LineFeatures[] lines, int[] said, int time)
    {
        for (var at = time + 1; at < said.Length && at <= time + LinesToText; at++)
        {
            ref readonly var line = ref lines[said[at]];
            if (line.IsProse)
            {
                return at;
            }

            if (EntryTime.TryRead(text.AsSpan(line.Range.Start, line.Range.Length), line, out _, out _))
            {
                return null;
            }
        }

        return null;
    }
}
