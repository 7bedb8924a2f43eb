namespace Corpus.Facts;

/// <summary>A video the page showed. <paramref name="Seconds"/> is null where the page states no running time.</summary>
internal readonly record struct VideoFact(TextRange Range, TextRange? Title, int? Seconds);
