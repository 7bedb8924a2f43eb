using Corpus.Generator.Documents;

namespace Corpus.Generator.Library;

/// <summary>All documents of the project, joined.</summary>
/// <param name="Articles">Ordered by path; no two have one name.</param>
/// <param name="Findings">What was found in all documents, ordered by path.</param>
internal sealed record LibraryModel(EquatableArray<ArticleModel> Articles, EquatableArray<LocatedFinding> Findings);
