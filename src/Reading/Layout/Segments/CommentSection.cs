using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Segments;

/// <summary>
/// Finds where the comments of readers begin: below running text, a heading of <c>comment-headings.tsv</c> and then dated lines again and
/// again with text between, or who says something, and when, again and again. They talk of the article in sentences as long as its own, so that below a short text no weight of single lines
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
    private const int SpeakerWords = 7;

    /// <summary>Where in the lines that are not blank the comments begin; their number where the page has none.</summary>
    /// <param name="said">The lines that are not blank.</param>
    public static int Start(string text, LineFeatures[] lines, int[] said)
    {
        var words = 0;
        for (var i = 0; i < said.Length; i++)
        {
            ref readonly var line = ref lines[said[i]];
            if (words >= WordsOfText && line.Words <= HeadingWords
                && (CommentHeadings.Default.Has(text, line) ? CommentsFollow(lines, said, i) : SpeakersFollow(text, lines, said, i)))
            {
                return i;
            }

            words += line.IsProse ? line.Words : 0;
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

    /// <summary>Whether the line says who wrote and a day stands with it, and another such line follows: <c>Ann Lee says:</c>,
    /// <c>November 9, 2021 at 4:42 pm</c>. No heading needs to stand above those.</summary>
    private static bool SpeakersFollow(string text, LineFeatures[] lines, int[] said, int first)
    {
        if (!IsSpeaker(text, lines, said, first))
        {
            return false;
        }

        for (var i = first + 1; i < Math.Min(said.Length, first + LinesOfComments); i++)
        {
            if (IsSpeaker(text, lines, said, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSpeaker(string text, LineFeatures[] lines, int[] said, int at)
    {
        ref readonly var line = ref lines[said[at]];
        return line.Words is >= 2 and <= DatedWords
            && (IsDated(line) || (line.Words <= SpeakerWords && at + 1 < said.Length && IsDated(lines[said[at + 1]])))
            && CommentVerbs.End(text.AsSpan(line.Range.Start, line.Range.Length));
    }

    private static bool IsDated(in LineFeatures line) => line.Words <= DatedWords && line.Has(LineTraits.HasDate | LineTraits.TimeAgo);
}
