namespace Corpus.Facts;

/// <summary>An image the page showed. <paramref name="Range"/> spans caption and credit; either may be missing, not both.</summary>
internal readonly record struct ImageFact(TextRange Range, TextRange? Caption, TextRange? Credit);
