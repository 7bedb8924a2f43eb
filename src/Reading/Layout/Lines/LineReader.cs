using Corpus.Reading.Layout.Parts;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Lines;

/// <summary>Finds the features of one line in one pass over its characters.</summary>
internal static class LineReader
{
    /// <summary>Longer lines are running text; no date of publication is looked for in them.</summary>
    private const int DatedWords = 30;

    public static LineFeatures Read(string text, TextRange whole, TextRange range)
    {
        if (range.Length == 0)
        {
            return new LineFeatures(whole, range, 0, 0, 0, LineTraits.None);
        }

        var scan = new LineScan(text, range, ChromePhrases.Default);
        while (scan.TryNext())
        {
        }

        var line = text.AsSpan(range.Start, range.Length);
        var traits = scan.Traits | Length(scan.Words) | Ends(line) | Case(scan);
        traits |= ChromePhrases.Default.OfLine(scan.Key);
        if (scan.HasDigit && scan.Words <= DatedWords)
        {
            traits |= Dated(line);
        }

        return new LineFeatures(whole, range, scan.Words, scan.Capitals, scan.Keyed > 0 ? scan.Key : 0, traits);
    }

    private static LineTraits Length(int words) => words switch
    {
        0 => LineTraits.NoWords,
        1 => LineTraits.OneWord,
        <= 3 => LineTraits.FewWords,
        <= 7 => LineTraits.ShortLine,
        <= 14 => LineTraits.MediumLine,
        <= 39 => LineTraits.LongLine,
        _ => LineTraits.VeryLongLine,
    };

    private static LineTraits Ends(ReadOnlySpan<char> line)
    {
        var end = line.Length - 1;
        while (end > 0 && (CharClass.IsMark(line[end]) || line[end] is ')' or ']'))
            end--;

        var ends = line[end] switch
        {
            '…' => LineTraits.HasEllipsisEnd,
            '.' when end >= 2 && line[end - 1] == '.' && line[end - 2] == '.' => LineTraits.HasEllipsisEnd,
            '.' or '!' or '。' => LineTraits.EndsWithStop,
            '?' => LineTraits.EndsWithQuestion,
            ':' or ';' => LineTraits.EndsWithColon,
            _ => LineTraits.None,
        };
        var first = line[0];
        return ends | (Bullets.Length(line) > 0 ? LineTraits.StartsWithBullet
            : char.IsLower(first) ? LineTraits.StartsLower
            : CharClass.IsMark(first) ? LineTraits.OpensWithQuote
            : LineTraits.None);
    }

    private static LineTraits Case(in LineScan scan)
    {
        if (scan.Words < 2)
        {
            return LineTraits.None;
        }

        return scan.Lowers == 0 && scan.Uppers > 3 ? LineTraits.AllCapitals
            : scan.Capitals * 4 >= scan.Lettered * 3 && scan.Lettered > 1 ? LineTraits.TitleCase
            : LineTraits.None;
    }

    private static LineTraits Dated(ReadOnlySpan<char> line)
    {
        if (RunningTime.TryRead(line, out _))
        {
            return LineTraits.HasRunningTime;
        }

        return DateScanner.TryFind(line, 0, DateOrder.MonthFirst, out _) ? LineTraits.HasDate : LineTraits.None;
    }
}
