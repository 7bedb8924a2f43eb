namespace Corpus.Reading.Layout.Lines.Placing;

/// <summary>How many of the lines up to each are of a kind, so that a window is counted by one subtraction.</summary>
internal readonly struct RunningCount(int lines)
{
    private readonly int[] sums = new int[lines + 1];

    /// <summary>Counts the next line; lines are counted in order.</summary>
    public void Set(int line, bool isOfKind) => sums[line + 1] = sums[line] + (isOfKind ? 1 : 0);

    /// <summary>How many of so many lines right above a line are of the kind.</summary>
    public int Above(int line, int window) => sums[line] - sums[Math.Max(0, line - window)];

    /// <summary>How many of so many lines right below a line are of the kind.</summary>
    public int Below(int line, int window) => sums[Math.Min(sums.Length - 1, line + 1 + window)] - sums[line + 1];
}
