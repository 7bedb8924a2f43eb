using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Segments;

/// <summary>The path to a story whose items lost what parted them, the title last: <c>HomeNewsLocalCouncil sells the old library</c> above
/// <c>Council sells the old library</c>.</summary>
internal static class GluedPath
{
    /// <summary>Titles of fewer words end other lines by chance.</summary>
    private const int LeastWords = 3;

    /// <summary>How far away the title stands.</summary>
    private const int Lines = 2;

    /// <param name="said">The page's lines that are not blank.</param>
    /// <param name="at">Which of them.</param>
    public static bool Is(LineFeatures[] lines, int[] said, int at)
    {
        for (var other = Math.Max(0, at - Lines); other <= Math.Min(said.Length - 1, at + Lines); other++)
        {
            if (other != at && EndsWith(lines[said[at]].Marks.Span, lines[said[other]].Marks.Span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The title's first word is not compared: it is glued to the last item of the path.</summary>
    private static bool EndsWith(ReadOnlySpan<WordMark> path, ReadOnlySpan<WordMark> title)
    {
        if (title.Length < LeastWords || path.Length < title.Length)
        {
            return false;
        }

        for (var i = 1; i < title.Length; i++)
        {
            if (title[i].Hash != path[path.Length - title.Length + i].Hash)
            {
                return false;
            }
        }

        return path.Length > title.Length || path[0].Hash != title[0].Hash;
    }
}
