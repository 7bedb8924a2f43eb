using Corpus.Facts;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>A sum and the parts that the text gives with it.</summary>
/// <param name="AreAll">Whether they claim to be all of its parts; where they do not, only a sum that is too small is at fault.</param>
internal readonly record struct StatedTotal(FigureFact Total, List<FigureFact> Parts, bool AreAll);
