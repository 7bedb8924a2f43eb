using Corpus.Facts;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>A share by which something changed, and the values it changed from and to.</summary>
/// <param name="Ranges">Where the values stand.</param>
internal readonly record struct StatedChange(FigureFact Share, RoundedValue From, RoundedValue To, TextRange[] Ranges);
