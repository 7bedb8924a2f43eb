namespace Corpus.Reading.Rules.Across;

/// <summary>Where a document stands in groups of documents: what is found across them names it so, and stays true while other things of it change.</summary>
/// <param name="Group">The number of its group.</param>
/// <param name="At">Its number in the group.</param>
internal readonly record struct DocumentSpot(int Group, int At);
