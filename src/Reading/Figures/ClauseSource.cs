namespace Corpus.Reading.Figures;

/// <summary>Where the figures of a clause come from.</summary>
/// <param name="Range">What is named; null where nothing is.</param>
/// <param name="Opens">Whether it stands before the figures.</param>
/// <param name="End">The token at which the clause ends.</param>
internal readonly record struct ClauseSource(TextRange? Range, bool Opens, int End);
