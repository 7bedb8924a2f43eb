using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Segments;

/// <summary>
/// Lists of what speaks for a thing and against it, below running text: a heading of <c>opposed-headings.tsv</c>, and a few lines below the
/// one that answers it. Their short items look like the page's; but a text that weighs things is not over before it has named both sides.
/// </summary>
internal static class OpposedLists
{
    private const int HeadingWords = 4;

    /// <summary>Lines from one heading to the one that answers it.</summary>
    private const int LinesOfList = 16;

    /// <summary>Words of the running text above: a teaser in a menu has fewer.</summary>
    private const int WordsOfText = 60;

    /// <summary>From the first heading to the first item of the last list.</summary>
    /// <param name="said">The lines that are not blank.</param>
    public static HeldStretch Of(LineFeatures[] lines, int[] said)
    {
        var (words, first, end) = (0, -1, 0);
        for (var at = 0; at < said.Length; at++)
        {
            ref readonly var line = ref lines[said[at]];
            words += line.IsProse ? line.Words : 0;
            if (words >= WordsOfText && line.Words is > 0 and <= HeadingWords && Shared.Answers.TryGetValue(line.Key, out var answers)
                && AnsweredAt(lines, said, at, answers) is var answer and > 0)
            {
                first = first < 0 ? at : first;
                end = answer + 2;
                at = answer;
            }
        }

        return first < 0 ? default : new HeldStretch(first, Math.Min(end, said.Length), IsText: false);
    }

    /// <summary>Where the heading is answered, -1 where it is not.</summary>
    private static int AnsweredAt(LineFeatures[] lines, int[] said, int heading, HashSet<ulong> answers)
    {
        for (var at = heading + 1; at < said.Length && at <= heading + LinesOfList; at++)
        {
            if (lines[said[at]].Words <= HeadingWords && answers.Contains(lines[said[at]].Key))
            {
                return at;
            }
        }

        return -1;
    }

    private static class Shared
    {
        internal static readonly Dictionary<ulong, HashSet<ulong>> Answers = Load();

        private static Dictionary<ulong, HashSet<ulong>> Load()
        {
            var answers = new Dictionary<ulong, HashSet<ulong>>();
            foreach (var row in LexiconTable.Rows("opposed-headings"))
            {
                var heading = PhraseHash.Of(row[0]);
                if (!answers.TryGetValue(heading, out var found))
                {
                    answers[heading] = found = [];
                }

                found.Add(PhraseHash.Of(row[1]));
            }

            return answers;
        }
    }
}
