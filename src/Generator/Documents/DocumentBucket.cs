using Corpus.Generator.Project;
using Corpus.Reading;

namespace Corpus.Generator.Documents;

/// <summary>The documents of one generated file, ordered by path.</summary>
/// <param name="IsLiteral">Whether text and tables are string literals; else they are UTF-8 data.</param>
internal sealed record DocumentBucket(int Number, ProjectSettings Settings, bool IsLiteral, EquatableArray<CompiledDocument> Documents);
