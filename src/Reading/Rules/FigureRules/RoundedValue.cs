namespace Corpus.Reading.Rules.FigureRules;

/// <summary>A value and half of the last digit that states it.</summary>
internal readonly record struct RoundedValue(decimal Value, decimal Half);
