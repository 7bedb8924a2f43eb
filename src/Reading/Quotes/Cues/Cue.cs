namespace Corpus.Reading.Quotes.Cues;

/// <summary>A cue in the writer's own words, as token indexes.</summary>
/// <param name="First">The verb or the first word of the phrase.</param>
/// <param name="End">Behind the last word: <c>called for</c>, <c>according to</c>.</param>
internal readonly record struct Cue(int First, int End, CueClass Class, CueForm Form);
