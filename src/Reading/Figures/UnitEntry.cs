namespace Corpus.Reading.Figures;

/// <summary>One spelling of a unit.</summary>
/// <param name="Id">CLDR identifier.</param>
/// <param name="Spelling">As the table writes it.</param>
internal sealed record UnitEntry(string Id, FigureKind Kind, string Spelling);
