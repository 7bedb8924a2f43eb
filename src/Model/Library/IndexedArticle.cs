namespace Corpus.Index;

/// <summary>What the index knows of an article.</summary>
/// <param name="Slug">The article's name in look-ups.</param>
/// <param name="Bucket">The number of the generated file its class stands in.</param>
/// <param name="Place">The number of the article in that file, from 0.</param>
/// <param name="People">The full names of the people it names.</param>
internal sealed record IndexedArticle(string Slug, int Bucket, int Place, IReadOnlyList<string> People);
