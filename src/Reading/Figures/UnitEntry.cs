namespace Corpus.Reading.Figures;

/// <summary>A unit of measurement.</summary>
/// <param name="Id">CLDR identifier.</param>
/// <param name="Base">The unit that its factor leads to.</param>
/// <param name="Factor">What one of it is in the base unit; 0 where the table does not say.</param>
internal sealed record UnitEntry(string Id, FigureKind Kind, string Base, decimal Factor);
