using System.Globalization;
using Corpus.Facts;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Rules.StructureRules;

/// <summary>CORP2008: a day that the calendar does not have: <c>February 30, 2022</c>.</summary>
internal sealed class ImpossibleDateRule : IRule
{
    /// <summary>A year with the longest February, for days that are stated without a year.</summary>
    private const int LeapYear = 2000;

    public RuleDescriptor Descriptor { get; } = new("CORP2008", "The date does not exist", Severity.Warning);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        foreach (var day in context.Days)
        {
            if (Exists(day) || (day.Year == 0 && CountsOn(context, day)))
            {
                continue;
            }

            var shown = Excerpt.Of(context.Text, day.Range);
            findings.Add(Descriptor.At(
                day.Range, $"There is no {shown}: {Reason(day)}, and what happened that day cannot be dated. Write the day that was meant."));
        }
    }

    private static bool Exists(StatedDay day) =>
        day.Month is >= 1 and <= 12 && day.Day >= 1 && day.Day <= DateTime.DaysInMonth(day.Year > 0 ? day.Year : LeapYear, day.Month);

    /// <summary>Whether the number may count what follows: <c>In April 31 people came</c>, <c>35 May be too late</c>.</summary>
    private static bool CountsOn(RuleContext context, StatedDay day)
    {
        var (text, end) = (context.Text, day.Range.End);
        if (CharClass.IsDigit(text[day.Range.Start]) || day.Day == 0)
        {
            return day.Day is not (30 or 31);
        }

        return end + 1 < text.Length && text[end] == ' ' && CharClass.IsLetter(text[end + 1]) && !IsOn(text, day);
    }

    private static bool IsOn(string text, StatedDay day) =>
        text.AsSpan(0, day.Weekday?.Start ?? day.Range.Start).TrimEnd() is var before
        && (before.EndsWith(" on", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" by", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith(" until", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" from", StringComparison.OrdinalIgnoreCase));

    private static string Reason(StatedDay day)
    {
        if (day.Month is < 1 or > 12)
        {
            return $"a year has no month {day.Month}";
        }

        var month = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month);
        var days = DateTime.DaysInMonth(day.Year > 0 ? day.Year : LeapYear, day.Month);
        return day.Month == 2 && day.Year > 0 ? $"{month} {day.Year} has {days} days" : $"{month} has {days} days";
    }
}
