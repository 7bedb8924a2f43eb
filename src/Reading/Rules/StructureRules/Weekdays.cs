using System.Globalization;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Rules.StructureRules;

/// <summary>Names of weekdays in full and cut short, from the lexicon's <c>weekdays</c> tables.</summary>
internal static class Weekdays
{
    /// <summary>1 for Monday to 7 for Sunday; 0 where the word is no weekday.</summary>
    public static int NumberOf(ReadOnlySpan<char> word)
    {
        foreach (var (name, number) in Shared.Names)
        {
            if (word.Equals(name.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return number;
            }
        }

        return 0;
    }

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int NumberOf(CalendarDate date) => date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek;

    private static class Shared
    {
        internal static readonly (string Name, int Number)[] Names =
            [.. LexiconTable.Rows("weekdays").Concat(LexiconTable.Rows("weekdays.hand"))
                .Select(row => (row[0], int.Parse(row[2], CultureInfo.InvariantCulture)))];
    }
}
