using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Parts.Captions;

/// <summary>Gathers the caption traits of a line: of its own words, and of what stands around it.</summary>
internal static class CaptionSigns
{
    /// <summary>A heading seldom has so many words.</summary>
    private const int LongWords = 9;

    /// <summary>A line that is nothing but a label has at most so many words.</summary>
    private const int LabelWords = 6;

    /// <summary>What shape and neighbours say, which costs little to find.</summary>
    public static CaptionTraits OfPlace(Page page, int line) => Shape(page.Lines[line]) | Around(page, line);

    public static CaptionTraits OfWords(ReadOnlySpan<char> line) => CaptionScan.Of(line) | Ends(line);

    /// <summary>Whether the line only says that there is a picture: <c>Image caption</c>, <c>Photo 1 of 5</c>.</summary>
    public static bool IsLabel(Page page, int line) => page.Has(line, LineTraits.ImageCue) && page.Lines[line].Words <= LabelWords;

    private static CaptionTraits Ends(ReadOnlySpan<char> line) =>
        CreditTail.TryFind(line, out _) ? CaptionTraits.EndsWithName : CaptionTraits.None;

    private static CaptionTraits Shape(in LineFeatures line)
    {
        var gap = line.Has(LineTraits.BlankBefore) != line.Has(LineTraits.BlankAfter) ? CaptionTraits.OneGap : CaptionTraits.None;
        return line.Has(LineTraits.EndsWithStop)
                ? gap | (line.Has(LineTraits.SeveralSentences) ? CaptionTraits.None
                    : line.Words >= LongWords && line.Has(LineTraits.HasDate) ? CaptionTraits.LoneSentence | CaptionTraits.Dated
                    : CaptionTraits.LoneSentence)
            : line.Words < LongWords || line.Has(LineTraits.Sentence) ? gap
            : line.Has(LineTraits.AfterProse) && line.Has(LineTraits.BeforeProse)
                ? gap | CaptionTraits.LongWithoutStop | CaptionTraits.LongWithoutStopInText
            : gap | CaptionTraits.LongWithoutStop;
    }

    private static CaptionTraits Around(Page page, int line)
    {
        var (above, below) = (page.Previous(line), page.Next(line));
        var (creditAbove, creditBelow) = (above >= 0 && CreditLine.Is(page, above), CreditLine.Is(page, below));
        var gap = (creditAbove && above < line - 1) || (creditBelow && below > line + 1);
        return (creditAbove && above == line - 1 ? CaptionTraits.CreditAbove : CaptionTraits.None)
            | (creditBelow && below == line + 1 ? CaptionTraits.CreditBelow : CaptionTraits.None)
            | (gap ? CaptionTraits.CreditBeyondGap : CaptionTraits.None)
            | (creditAbove && creditBelow ? CaptionTraits.BetweenCredits : CaptionTraits.None)
            | (above >= 0 && IsLabel(page, above) ? CaptionTraits.LabelAbove : CaptionTraits.None)
            | (IsTwin(page, line, above) || IsTwin(page, line, below) ? CaptionTraits.Twin : CaptionTraits.None);
    }

    private static bool IsTwin(Page page, int line, int other) =>
        other >= 0 && other < page.Lines.Length && CaptionTwins.Are(page.TextOf(line), page.TextOf(other));
}
