namespace Corpus.Generator.Library;

/// <summary>What the index says of an article.</summary>
/// <param name="Slug">Its name in look-ups.</param>
/// <param name="Bucket">The generated file.</param>
/// <param name="Place">Its number in that file.</param>
/// <param name="People">The full names of its people.</param>
internal sealed record CatalogEntry(string Slug, int Bucket, int Place, EquatableArray<string> People);
