namespace Corpus.Reading.Rules.Across;

/// <summary>A key and where it stands in groups of keys.</summary>
/// <param name="At">Its number in the group.</param>
internal readonly record struct KeyPlace(ulong Key, int Group, int At);
