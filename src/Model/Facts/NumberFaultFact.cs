namespace Corpus.Facts;

/// <summary>A number that no figure was made of, because what it is worth cannot be told.</summary>
/// <param name="Range">The number alone, without sign, currency and unit.</param>
internal readonly record struct NumberFaultFact(TextRange Range, NumberFault Fault);
