namespace Corpus.Reading.Layout.Segments;

/// <summary>Lines from <paramref name="First"/> to <paramref name="Last"/>, both included;
/// empty where the last stands before the first.</summary>
internal readonly record struct LineSpan(int First, int Last)
{
    public static readonly LineSpan None = new(0, -1);

    /// <summary>From the first line of a label to the last.</summary>
    public static LineSpan Of(LineLabel[] labels, LineLabel label) => new(Math.Max(0, Array.IndexOf(labels, label)), Array.LastIndexOf(labels, label));

    public bool IsEmpty => Last < First;

    public bool Holds(int line) => First <= line && line <= Last;
}
