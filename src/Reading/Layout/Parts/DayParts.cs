namespace Corpus.Reading.Layout.Parts;

/// <summary>A day, a month's name and perhaps a year as they stand together, whether or not a calendar has that day; offsets are the line's.</summary>
/// <param name="Start">Where day or month begins, whichever stands first.</param>
/// <param name="MonthEnd">Behind the month's name.</param>
/// <param name="DayStart">The day's first digit.</param>
/// <param name="DayEnd">Behind the day's last digit.</param>
/// <param name="ShortEnd">Behind day and month, the ordinal's ending included.</param>
/// <param name="Year">As it stands, of four digits; 0 where none follows.</param>
/// <param name="End">Behind the year; <paramref name="ShortEnd"/> where there is none.</param>
internal readonly record struct DayParts(
    int Start, int MonthEnd, int DayStart, int DayEnd, int ShortEnd, int Day, int Month, int Year, int End);
