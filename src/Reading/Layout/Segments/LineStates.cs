namespace Corpus.Reading.Layout.Segments;

/// <summary>The labels of the states, and which state may follow which: an article has one headline, and what is over does not begin again.</summary>
internal static class LineStates
{
    public const int Count = (int)LineState.BylineBelow + 1;
    public const int Labels = (int)LineLabel.After + 1;

    public static LineLabel LabelOf(LineState state) => LabelsOfStates[(int)state];

    private static ReadOnlySpan<LineLabel> LabelsOfStates =>
    [
        LineLabel.Before, LineLabel.Byline, LineLabel.Date, LineLabel.Caption, LineLabel.Headline, LineLabel.Standfirst, LineLabel.Byline,
        LineLabel.Date, LineLabel.Caption, LineLabel.Aside, LineLabel.Body, LineLabel.End, LineLabel.After, LineLabel.Caption,
        LineLabel.Byline,
    ];

    public static bool Follows(LineState from, LineState to) => (Part(from), Part(to)) switch
    {
        (0, 0) => true,
        (0, 1) => true,
        (0, 2) => to is LineState.Body or LineState.Standfirst or LineState.Aside,
        (1, 2) => true,
        (2, 2) => true,
        (1 or 2, 3) => to == LineState.End,
        (3, 3) => to != LineState.End,
        _ => false,
    };

    /// <summary>Whether the step may be taken; the state behind the last stands for the page's edge.</summary>
    public static bool Allows(int from, int to) => from == Count ? Opens((LineState)to) : Follows((LineState)from, (LineState)to);

    /// <summary>Whether the article has begun, below its headline, and is not over.</summary>
    public static bool IsInside(LineState state) => Part(state) == 2;

    private static bool Opens(LineState state) => Part(state) is 0 or 1 || state == LineState.Body;

    private static int Part(LineState state) => state switch
    {
        < LineState.Headline => 0,
        LineState.Headline => 1,
        < LineState.End => 2,
        _ => 3,
    };
}
