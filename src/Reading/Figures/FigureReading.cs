using Corpus.Facts;

namespace Corpus.Reading.Figures;

/// <summary>What the stage reads: the figures and the numbers that are none because they are malformed, both in text order.</summary>
internal readonly record struct FigureReading(FigureFact[] Figures, NumberFaultFact[] Faults);
