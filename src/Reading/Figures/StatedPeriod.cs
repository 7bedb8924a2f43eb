namespace Corpus.Reading.Figures;

/// <summary>A period that a sentence states, and the tokens that state it.</summary>
internal readonly record struct StatedPeriod(int First, int End, DatePeriod Period);
