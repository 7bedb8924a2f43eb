namespace Corpus.Reading.Rules.FigureRules;

/// <summary>A change that the text states, and the values it says that the change led from and to.</summary>
/// <param name="Claim">Where the change is stated.</param>
/// <param name="By">Its value in what <paramref name="Measure"/> measures; never negative.</param>
/// <param name="Ranges">Where the values stand.</param>
internal readonly record struct StatedChange(
    TextRange Claim, ChangeMeasure Measure, RoundedValue By, RoundedValue From, RoundedValue To, TextRange[] Ranges);
