using System.Text;

namespace Corpus.Reading.Tests.Rules;

/// <summary>A text in which <c>[|…|]</c> marks where one rule finds something, and nowhere else.</summary>
internal static class RuleCase
{
    /// <summary>An article of our own around a paragraph.</summary>
    public static string Article(string paragraph) => $"""
        Council rebuilds the harbour bridge

        Published April 25, 2022

        The council of Linden decided on Monday evening to rebuild the old harbour bridge, which has been closed to all traffic since the winter.

        The decision was taken after a long debate, and the work on it is to begin as soon as the plans are ready and the money has been found.

        {paragraph}

        Work on the new bridge begins in the summer and will take the better part of two years, according to the plans that the council has seen.

        """;

    /// <summary>Checks a paragraph within an article.</summary>
    public static void InArticle(string id, string paragraph) => Check(id, Article(paragraph));

    /// <summary>Checks a document as it stands.</summary>
    public static void Check(string id, string marked)
    {
        var (text, expected) = Unmark(marked);
        var found = Findings.In(text).Where(finding => finding.RuleId == id).ToArray();
        Assert.Equal(expected, found.Select(finding => finding.Range));
        Assert.All(found, finding => AssertMessage(finding.Message));
    }

    /// <summary>Every message says what is wrong and what to do, on one line and with nothing unseen in it.</summary>
    private static void AssertMessage(string message)
    {
        Assert.DoesNotContain(message, char.IsControl);
        Assert.EndsWith(".", message, StringComparison.Ordinal);
        Assert.True(message.Split(". ").Length > 1 || message.Contains(": ", StringComparison.Ordinal), message);
    }

    private static (string Text, List<TextRange> Marks) Unmark(string marked)
    {
        var (text, marks, start) = (new StringBuilder(), new List<TextRange>(), 0);
        for (var i = 0; i < marked.Length; i++)
        {
            var (opens, closes) = (IsAt(marked, i, "[|"), IsAt(marked, i, "|]"));
            if (opens)
            {
                start = text.Length;
            }
            else if (closes)
            {
                marks.Add(new TextRange(start, text.Length));
            }
            else
            {
                text.Append(marked[i]);
                continue;
            }

            i++;
        }

        return (text.ToString(), marks);
    }

    private static bool IsAt(string text, int at, string sign) => string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0;
}
