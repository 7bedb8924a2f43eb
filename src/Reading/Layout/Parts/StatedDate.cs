namespace Corpus.Reading.Layout.Parts;

/// <summary>A calendar date found in a line; start and end count from the line's start.</summary>
internal readonly record struct StatedDate(int Start, int End, CalendarDate Date);
