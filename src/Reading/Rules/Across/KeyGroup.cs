namespace Corpus.Reading.Rules.Across;

/// <summary>What the rules across documents know of the documents of one group.</summary>
/// <param name="Documents">In the order of their paths.</param>
internal sealed record KeyGroup(EquatableArray<DocumentKeys> Documents);
