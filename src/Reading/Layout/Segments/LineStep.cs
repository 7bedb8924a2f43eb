namespace Corpus.Reading.Layout.Segments;

/// <summary>A step that a walk over the lines may take: the state it comes from, and how much pages like it.</summary>
internal readonly record struct LineStep(byte From, int Weight);
