using Corpus.Reading.Rules.StructureRules;

namespace Corpus.Reading.Rules.Across;

/// <summary>A document and its wording in a few numbers.</summary>
internal sealed record SketchClaim(DocumentId Document, TextSketch Sketch);
