using Corpus.Reading;
using Corpus.Reading.Rules.Across;

namespace Corpus.Generator.Documents;

/// <summary>An article as the index knows it.</summary>
/// <param name="Local">Its number among the documents of its bucket, which are ordered by path.</param>
internal sealed record IndexedArticle(DocumentId Document, string Slug, int Bucket, int Local, EquatableArray<string> People);
