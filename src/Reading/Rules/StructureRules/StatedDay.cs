namespace Corpus.Reading.Rules.StructureRules;

/// <summary>A day as the text states it, whether or not the calendar has it.</summary>
/// <param name="Range">Day, month and year, without the weekday.</param>
/// <param name="Year">0 where none is stated.</param>
/// <param name="Weekday">The weekday's name before the day; null where none stands there.</param>
internal readonly record struct StatedDay(TextRange Range, int Day, int Month, int Year, TextRange? Weekday);
