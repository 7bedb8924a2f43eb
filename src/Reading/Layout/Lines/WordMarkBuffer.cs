namespace Corpus.Reading.Layout.Lines;

/// <summary>Holds the words of a page's lines in a few large arrays, so that no line needs one of its own.</summary>
internal sealed class WordMarkBuffer
{
    private const int Least = 2048;

    private WordMark[] marks = [];
    private int start;
    private int end;

    /// <summary>Makes room for the words of a line; what was taken before stays where it is.</summary>
    /// <param name="length">The line's length in characters.</param>
    public void Begin(int length)
    {
        // A sign parts two words, so that there are at most half as many words as characters.
        var most = (length / 2) + 1;
        if (marks.Length - end < most)
        {
            marks = new WordMark[Math.Max(Least, most)];
            end = 0;
        }

        start = end;
    }

    public void Add(WordMark mark) => marks[end++] = mark;

    /// <summary>What was added since the line began.</summary>
    public WordMarks Take() => new(marks, start, end - start);
}
