namespace Corpus.Reading.Rules.Across;

/// <summary>Two documents that ask for one name, and which of them keeps it.</summary>
internal sealed record NameClash(DocumentSpot Winner, DocumentSpot Loser);
