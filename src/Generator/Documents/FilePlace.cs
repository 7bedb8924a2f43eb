using Corpus.Reading.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Documents;

/// <summary>A stretch of a file on this machine as the compiler reports it; lines and columns count from 0.</summary>
internal sealed record FilePlace(string FullPath, int Start, int End, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>The start of a file whose text is not known.</summary>
    public static FilePlace StartOf(string fullPath) => new(fullPath, 0, 0, 0, 0, 0, 0);

    public static FilePlace Of(string fullPath, DocumentText document, TextRange range)
    {
        var (startLine, startColumn) = document.Position(range.Start);
        var (endLine, endColumn) = document.Position(range.End);
        return new FilePlace(fullPath, range.Start, range.End, startLine, startColumn, endLine, endColumn);
    }

    public Location ToLocation() => Location.Create(
        FullPath,
        TextSpan.FromBounds(Start, End),
        new LinePositionSpan(new LinePosition(StartLine, StartColumn), new LinePosition(EndLine, EndColumn)));
}
