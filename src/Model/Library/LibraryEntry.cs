namespace Corpus.Index;

/// <summary>What the index of a compiled library keeps of an article.</summary>
/// <param name="Bucket">The generated file that holds the article, from 0.</param>
/// <param name="Local">The article's number within its bucket, from 0.</param>
/// <param name="People">Full names, each once.</param>
internal readonly record struct LibraryEntry(string Slug, int Bucket, int Local, IReadOnlyList<string> People);
