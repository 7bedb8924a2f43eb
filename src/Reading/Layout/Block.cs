namespace Corpus.Reading.Layout;

/// <summary>A stretch of the document of one kind. The blocks of a document follow each other without gap or overlap.</summary>
internal readonly record struct Block(BlockKind Kind, TextRange Range);
