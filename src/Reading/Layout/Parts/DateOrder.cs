using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>
/// Whether a page writes 3/12 for the third of December. Dates that can only be read one way tell; then the clocks beside dates
/// (<c>GMT</c>) and the dates with a month's name (<c>3 December</c>); where nothing does, the month comes first, as on most pages in English.
/// </summary>
internal readonly record struct DateOrder(bool DayFirst)
{
    public static readonly DateOrder MonthFirst = new(false);

    /// <summary>So much more a date in numbers tells than one with a month's name.</summary>
    private const int WeightOfNumbers = 100;

    public static DateOrder Of(Page page)
    {
        var balance = 0;
        for (var line = 0; line < page.Lines.Length; line++)
        {
            if (page.Has(line, LineTraits.HasDate))
            {
                balance += Balance(page.TextOf(line));
            }
        }

        return new DateOrder(balance > 0);
    }

    /// <summary>Above 0 where the line's dates put the day first, below 0 where they put the month first.</summary>
    private static int Balance(ReadOnlySpan<char> line)
    {
        var balance = 0;
        for (var from = 0; DateScanner.TryFind(line, from, MonthFirst, out var date); from = date.End)
        {
            var text = line.Slice(date.Start, date.End - date.Start);
            var first = Leading(text);
            if (text.IndexOf('/') is not (1 or 2))
            {
                balance += CharClass.IsLetter(text[0]) ? -1 : first is > 0 and <= 31 ? 1 : 0;
            }
            else if (first > 12 || HasDayFirstClock(line.Slice(date.End)))
            {
                balance += WeightOfNumbers;
            }
            else if (Leading(text.Slice(text.IndexOf('/') + 1)) > 12)
            {
                balance -= WeightOfNumbers;
            }
        }

        return balance;
    }

    private static int Leading(ReadOnlySpan<char> text)
    {
        var value = 0;
        for (var i = 0; i < text.Length && CharClass.IsDigit(text[i]); i++)
        {
            value = (value * 10) + (text[i] - '0');
        }

        return value;
    }

    private static bool HasDayFirstClock(ReadOnlySpan<char> line)
    {
        for (var at = 0; NameWords.TryNext(line, ref at, out var start);)
        {
            if (DateCues.Default.IsDayFirstClock(line.Slice(start, at - start)))
            {
                return true;
            }
        }

        return false;
    }
}
