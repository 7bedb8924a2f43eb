namespace Corpus.Reading.Layout.Segments;

/// <summary>Lines from <paramref name="First"/> to <paramref name="Last"/>, both included;
/// empty where the last stands before the first.</summary>
internal readonly record struct LineSpan(int First, int Last)
{
    public static readonly LineSpan None = new(0, -1);

    public bool IsEmpty => Last < First;

    public bool Holds(int line) => First <= line && line <= Last;
}
