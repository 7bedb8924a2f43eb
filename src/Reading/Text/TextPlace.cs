namespace Corpus.Reading.Text;

/// <summary>A stretch of a document as compilers locate it: offsets, and lines and columns from 0.</summary>
internal readonly record struct TextPlace(int Start, int Length, int Line, int Column, int EndLine, int EndColumn);
