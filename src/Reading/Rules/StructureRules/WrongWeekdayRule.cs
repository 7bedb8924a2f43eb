using Corpus.Facts;

namespace Corpus.Reading.Rules.StructureRules;

/// <summary>CORP2009: a weekday that is not that of the date behind it: <c>Tuesday, April 25, 2022</c> was a Monday.</summary>
internal sealed class WrongWeekdayRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new("CORP2009", "The weekday is not that of the date", Severity.Warning);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        foreach (var day in context.Days)
        {
            if (day is { Weekday: { } weekday, Year: > 0 } && CalendarDate.TryCreate(day.Year, day.Month, day.Day, out var date)
                && Weekdays.NumberOf(context.Text.AsSpan(weekday.Start, weekday.Length)) != Weekdays.NumberOf(date))
            {
                findings.Add(Descriptor.At(
                    weekday,
                    $"{Excerpt.Of(context.Text, day.Range)} is a {date.DayOfWeek}, not a {weekday.In(context.Text)}: one of the two is wrong, and "
                    + "readers cannot tell which. Correct the weekday or the date.",
                    day.Range));
            }
        }
    }
}
