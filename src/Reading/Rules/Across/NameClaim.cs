using Corpus.Reading.Naming;

namespace Corpus.Reading.Rules.Across;

/// <summary>A document and the name that it asks for.</summary>
internal sealed record NameClaim(DocumentId Document, ArticleName Name);
