namespace Score.Pages;

/// <summary>The lines of a pasted text as an editor numbers them: the first is 1, and a line feed ends each.</summary>
internal sealed class PageLines
{
    private readonly int[] _starts;

    public PageLines(string text)
    {
        Text = text;
        _starts = [0, .. Enumerable.Range(0, text.Length).Where(index => text[index] == '\n').Select(index => index + 1)];
    }

    public string Text { get; }

    public int Count => _starts.Length;

    public IEnumerable<string> All => Enumerable.Range(1, Count).Select(line => this[line]);

    public string this[int line] => Text[_starts[line - 1]..(line == Count ? Text.Length : _starts[line] - 1)];

    /// <summary>The lines with a part of the range that is more than white space.</summary>
    public IEnumerable<int> Touched(Range range)
    {
        var (offset, length) = range.GetOffsetAndLength(Text.Length);
        return Enumerable.Range(offset, length).Where(index => !char.IsWhiteSpace(Text[index])).Select(At).Distinct();
    }

    private int At(int offset)
    {
        var found = Array.BinarySearch(_starts, offset);
        return found >= 0 ? found + 1 : ~found;
    }
}
