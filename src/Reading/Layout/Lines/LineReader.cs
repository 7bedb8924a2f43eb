using Corpus.Reading.Layout.Parts;
using Corpus.Reading.Layout.Parts.Captions;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Lines;

/// <summary>Finds the features of one line in one pass over its characters.</summary>
internal static class LineReader
{
    /// <summary>Longer lines are running text; no date of publication is looked for in them.</summary>
    private const int DatedWords = 60;

    /// <summary>The shortest dates are written as <c>1/2/21</c>.</summary>
    private const int DateDigits = 4;

    /// <summary>Longer lines are no captions; no credit is looked for in them.</summary>
    public const int CaptionWords = 90;

    public static LineFeatures Read(string text, TextRange whole, TextRange range, WordMarkBuffer marks)
    {
        if (range.Length == 0)
        {
            return new LineFeatures(whole, range, 0, 0, 0, 0, LineTraits.None, default, CaptionTraits.None);
        }

        marks.Begin(range.Length);
        var scan = new LineScan(text, range, marks);
        while (scan.TryNext())
        {
        }

        var line = text.AsSpan(range.Start, range.Length);
        var traits = scan.Traits | Length(scan.Words) | Ends(line) | Case(scan) | Share(scan, line.Length);
        traits |= ChromePhrases.Default.OfLine(scan.Key, scan.Keyed) | Named(scan, line);
        if (scan.HasDigit && scan.Words <= DatedWords)
        {
            traits |= Dated(line, scan.Digits);
        }

        return new LineFeatures(whole, range, scan.Words, scan.Capitals, scan.Keyed > 0 ? scan.Key : 0, scan.Opening, traits, marks.Take(), scan.Caption);
    }

    private static LineTraits Length(int words) => words switch
    {
        0 => LineTraits.NoWords,
        1 => LineTraits.OneWord,
        <= 3 => LineTraits.FewWords,
        <= 7 => LineTraits.ShortLine,
        <= 14 => LineTraits.MediumLine,
        <= 24 => LineTraits.LongLine,
        <= 39 => LineTraits.LongLine | LineTraits.FullLine,
        _ => LineTraits.VeryLongLine,
    };

    private static LineTraits Ends(ReadOnlySpan<char> line)
    {
        var end = line.Length - 1;
        while (end > 0 && (CharClass.IsMark(line[end]) || line[end] is ')' or ']' || IsEndSign(line[end])))
            end--;

        var ends = line[end] switch
        {
            '…' => LineTraits.HasEllipsisEnd,
            '.' when end >= 2 && line[end - 1] == '.' && line[end - 2] == '.' => LineTraits.HasEllipsisEnd,
            '.' or '!' or '。' => LineTraits.EndsWithStop,
            '?' => LineTraits.EndsWithQuestion,
            ':' or ';' => LineTraits.EndsWithColon,
            ',' => LineTraits.EndsWithComma,
            _ => LineTraits.None,
        };
        var first = line[0];
        return ends | (IsNumbered(line) ? LineTraits.IsNumbered : LineTraits.None) | (Bullets.Length(line) > 0 ? LineTraits.StartsWithBullet
            : char.IsLower(first) ? LineTraits.StartsLower
            : CharClass.IsMark(first) ? LineTraits.OpensWithQuote
            : LineTraits.None);
    }

    /// <summary>What magazines set behind the last word of a text, and the space before it.</summary>
    private static bool IsEndSign(char c) => c is '♦' or '◆' or '■' or '□' or '▪' or '●' or '∎' || CharClass.IsSpace(c);

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

    /// <summary>How much of the line is function words, as running text has them, and how much is digits.</summary>
    private static LineTraits Share(in LineScan scan, int length)
    {
        var digits = scan.Digits * 5 >= length ? LineTraits.ManyDigits : LineTraits.None;
        return digits | (scan.Words < 4 ? LineTraits.None
            : scan.FunctionWords == 0 ? LineTraits.NoFunctionWords
            : scan.FunctionWords * 5 < scan.Words ? LineTraits.FewFunctionWords
            : scan.FunctionWords * 5 < scan.Words * 2 ? LineTraits.SomeFunctionWords
            : LineTraits.ManyFunctionWords);
    }

    /// <summary><c>1.</c>, <c>12)</c>, <c>3 </c> before a capital: an item of a list that counts.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> line)
    {
        var at = 0;
        while (at < line.Length && at < 3 && CharClass.IsDigit(line[at]))
        {
            at++;
        }

        return at > 0
            && at + 1 < line.Length
            && (line[at] is '.' or ')' ? !CharClass.IsDigit(line[at + 1]) : line[at] == ' ' && CharClass.IsUpper(line[at + 1]));
    }

    private static LineTraits Named(in LineScan scan, ReadOnlySpan<char> line) =>
        (scan.Words is >= 2 and <= 5 && scan.Capitals >= 2 && NameShape.IsPerson(line) ? LineTraits.IsPersonName : LineTraits.None)
        | (scan.Words <= CaptionWords && CreditScanner.TryFind(line, out _, out _) ? LineTraits.HasCredit : LineTraits.None);

    private static LineTraits Dated(ReadOnlySpan<char> line, int digits)
    {
        if (RunningTime.TryRead(line, out _))
        {
            return LineTraits.HasRunningTime;
        }

        return digits >= DateDigits && DateScanner.TryFind(line, 0, DateOrder.MonthFirst, out _) ? LineTraits.HasDate : LineTraits.None;
    }
}
