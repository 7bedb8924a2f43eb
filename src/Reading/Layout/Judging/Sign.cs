namespace Corpus.Reading.Layout.Judging;

/// <summary>Puts together what is seen of a line.</summary>
internal static class Sign
{
    /// <summary>The sign where it is seen, nothing else.</summary>
    public static TSigns If<TSigns>(bool seen, TSigns sign)
        where TSigns : struct, Enum => seen ? sign : default;
}
