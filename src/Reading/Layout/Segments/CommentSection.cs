using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Segments;

/// <summary>
/// Finds where the comments of readers begin: below running text, a heading of <c>comment-headings.tsv</c> and then dated lines again and
/// again with text between. They talk of the article in sentences as long as its own, so that below a short text no weight of single lines
/// tells them apart; and nothing of the article stands below them.
/// </summary>
internal static class CommentSection
{
    /// <summary>Longer lines are no headings; a heading may hold the article's title.</summary>
    private const int HeadingWords = 22;

    /// <summary>What stands above a heading over comments has at least so many words in its paragraphs; a notice or a standfirst above a button has not.</summary>
    private const int WordsOfText = 60;

    /// <summary>Buttons and a form stand between the heading and the first comment.</summary>
    private const int LinesToFirst = 11;

    /// <summary>How far below the first comment's date the next ones are looked for, and how long a line is that says who wrote when.</summary>
    private const int LinesOfComments = 50;
    private const int DatedWords = 14;

    /// <summary>Where in the lines that are not blank the comments begin; their number where the page has none.</summary>
    /// <param name="said">The lines that are not blank.</param>
    public static int Start(string text, LineFeatures[] lines, int[] said)
    {
        var words = 0;
        for (var i = 0; i < said.Length; i++)
        {
            ref readonly var line = ref lines[said[i]];
            if (line.IsProse)
            {
                words += line.Words;
            }
            else if (words >= WordsOfText && line.Words <= HeadingWords && CommentHeadings.Default.Has(text, line) && CommentsFollow(lines, said, i))
            {
                return i;
            }
        }

        return said.Length;
    }

    private static bool CommentsFollow(LineFeatures[] lines, int[] said, int heading)
    {
        var (end, last, hasGap) = (Math.Min(said.Length, heading + 1 + LinesToFirst), -1, false);
        for (var i = heading + 1; i < end && !hasGap; i++)
        {
            if (!IsDated(lines[said[i]]))
            {
                continue;
            }

            end = last < 0 ? Math.Min(said.Length, i + LinesOfComments) : end;
            hasGap = last >= 0 && i - last > 1;
            last = i;
        }

        return hasGap;
    }

    private static bool IsDated(in LineFeatures line) => line.Words <= DatedWords && line.Has(LineTraits.HasDate | LineTraits.TimeAgo);
}
