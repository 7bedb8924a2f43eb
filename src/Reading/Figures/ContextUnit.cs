using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>What a symbol means beside some words.</summary>
/// <param name="Meant">The unit; null where it is a multiple.</param>
/// <param name="Multiple">What the multiple is worth.</param>
internal sealed record ContextUnit(string Symbol, UnitEntry? Meant, decimal Multiple, LexemeSet Words);
