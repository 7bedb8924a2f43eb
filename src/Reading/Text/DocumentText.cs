using Corpus.Source;

namespace Corpus.Reading.Text;

/// <summary>A document's decoded text and where its lines start. Lines end where the compiler's own <c>SourceText</c> ends them.</summary>
internal sealed class DocumentText
{
    private readonly int[] lineStarts;

    private DocumentText(string text, int[] lineStarts, EncodingFault? fault)
    {
        Text = text;
        Fault = fault;
        this.lineStarts = lineStarts;
    }

    public string Text { get; }

    /// <summary>Where the bytes were no UTF-8; null for a well-formed document.</summary>
    public EncodingFault? Fault { get; }

    public int LineCount => lineStarts.Length;

    public static DocumentText From(string text, EncodingFault? fault = null) => new(text, LineScanner.Starts(text), fault);

    /// <summary>The line without its break.</summary>
    public TextRange Line(int line)
    {
        var whole = LineWithBreak(line);
        var end = whole.End;
        while (end > whole.Start && LineScanner.IsBreak(Text[end - 1]))
        {
            end--;
        }

        return new TextRange(whole.Start, end);
    }

    public TextRange LineWithBreak(int line) =>
        new(lineStarts[line], line + 1 < lineStarts.Length ? lineStarts[line + 1] : Text.Length);

    /// <summary>Line and column of an offset, both from 0.</summary>
    public (int Line, int Column) Position(int offset)
    {
        var line = LineOf(offset);
        return (line, offset - lineStarts[line]);
    }

    public TextPlace Place(TextRange range)
    {
        var (start, end) = (Position(range.Start), Position(range.End));
        return new TextPlace(range.Start, range.Length, start.Line, start.Column, end.Line, end.Column);
    }

    public int LineOf(int offset)
    {
        var found = Array.BinarySearch(lineStarts, offset);
        return found >= 0 ? found : ~found - 1;
    }
}
