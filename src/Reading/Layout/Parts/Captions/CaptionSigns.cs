using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Parts.Captions;

/// <summary>Gathers the caption traits of a line: of its own words, and of what stands around it.</summary>
internal static class CaptionSigns
{
    /// <summary>A heading seldom has so many words.</summary>
    private const int LongWords = 9;

    /// <summary>Beyond so many words a line without a stop is hardly ever a heading.</summary>
    private const int MediumWords = 15;

    /// <summary>So many credits speak of a page full of pictures.</summary>
    private const int ManyCredits = 3;

    /// <summary>A line that is nothing but a label has at most so many words.</summary>
    private const int LabelWords = 6;

    /// <summary>The traits that only reading the line's words can find.</summary>
    public const CaptionTraits Words = CaptionTraits.Pointer | CaptionTraits.Picture | CaptionTraits.Scene | CaptionTraits.Speech
        | CaptionTraits.SecondPerson | CaptionTraits.Weekday | CaptionTraits.OpensWithArticle | CaptionTraits.OpensWithTie
        | CaptionTraits.OpensWithPicture | CaptionTraits.Year | CaptionTraits.EndsWithName | CaptionTraits.PointerSetOff
        | CaptionTraits.PictureLabel | CaptionTraits.YearSetOff | CaptionTraits.EndsWithMaker | CaptionTraits.OpensWithQuestionWord
        | CaptionTraits.SceneDated;

    /// <summary>What shape and neighbours say, which costs little to find.</summary>
    public static CaptionTraits OfPlace(Page page, int line) =>
        CaptionTraits.Always | Shape(page.Lines[line], GapsOf(page, line)) | Around(page, line)
        | (page.Credits == 0 ? CaptionTraits.None
            : page.Credits < ManyCredits ? CaptionTraits.PageHasCredit
            : CaptionTraits.PageHasCredits);

    /// <summary>What the line's words may say at most, which was seen when they were looked up: few lines need to be read again for it.</summary>
    /// <param name="words">What they say if each of them stands in its place.</param>
    /// <param name="ofPlace">What the line's place says.</param>
    public static CaptionTraits Possible(CaptionTraits words, CaptionTraits ofPlace) =>
        CaptionTraits.EndsWithName | CaptionTraits.EndsWithMaker
        | (words & Words & ~CaptionTraits.PictureLabel)
        | ((words & CaptionTraits.OpensWithPicture) != 0 ? CaptionTraits.PictureLabel : CaptionTraits.None)
        | ((words & CaptionTraits.Pointer) != 0 ? CaptionTraits.PointerSetOff : CaptionTraits.None)
        | ((words & CaptionTraits.Year) != 0 ? CaptionTraits.YearSetOff : CaptionTraits.None)
        | ((words & CaptionTraits.Scene) != 0 && (ofPlace & CaptionTraits.Dated) != 0 ? CaptionTraits.SceneDated : CaptionTraits.None);

    /// <summary>Adds what the line's words say to what its place says.</summary>
    public static CaptionTraits WithWords(CaptionTraits ofPlace, ReadOnlySpan<char> line)
    {
        var traits = ofPlace | CaptionScan.Of(line) | Ends(line);
        const CaptionTraits Both = CaptionTraits.Scene | CaptionTraits.Dated;
        return (traits & Both) == Both ? traits | CaptionTraits.SceneDated : traits;
    }

    /// <summary>Whether the line only says that there is a picture, or how many: <c>Image caption</c>, <c>Photo 1 of 5</c>,
    /// <c>View 6 images</c>.</summary>
    public static bool IsLabel(Page page, int line) =>
        page.Lines[line].Words <= LabelWords && (page.Has(line, LineTraits.ImageCue) || CaptionScan.CountsPictures(page.TextOf(line)));

    private static CaptionTraits Ends(ReadOnlySpan<char> line) =>
        CreditTail.TryFind(line, out _) ? CaptionTraits.EndsWithName : CaptionTraits.None;

    /// <summary>Whether the line is set closer to the line below or above than the text sets its paragraphs apart; a heading or a picture
    /// parts it from the other side.</summary>
    private static CaptionTraits GapsOf(Page page, int line)
    {
        var (above, below) = (page.Has(line, LineTraits.BlankBefore), page.Has(line, LineTraits.BlankAfter));
        var closer = above ? page.Next(line) : line;
        return above == below || closer == page.Lines.Length || !page.Lines[closer].Has(LinePlaces.GapNarrower) ? CaptionTraits.None
            : above ? CaptionTraits.GapAbove
            : CaptionTraits.GapBelow;
    }

    private static CaptionTraits Shape(in LineFeatures line, CaptionTraits gaps)
    {
        var inText = line.Has(LineTraits.AfterProse) && line.Has(LineTraits.BeforeProse);
        if (line.Has(LineTraits.EndsWithStop))
        {
            return gaps
                | ((gaps & CaptionTraits.GapAbove) != 0 ? CaptionTraits.SentenceGapAbove : CaptionTraits.None)
                | ((gaps & CaptionTraits.GapBelow) != 0 ? CaptionTraits.SentenceGapBelow : CaptionTraits.None)
                | (inText ? CaptionTraits.SentenceInText : CaptionTraits.None)
                | (line.Has(LineTraits.SeveralSentences) ? CaptionTraits.None
                    : line.Words >= LongWords && line.Has(LineTraits.HasDate) ? CaptionTraits.LoneSentence | CaptionTraits.Dated
                    : CaptionTraits.LoneSentence);
        }

        return gaps | (line.Has(LineTraits.Sentence) ? CaptionTraits.None
            : line.Words < LongWords ? line.Has(LineTraits.BeforeProse) ? CaptionTraits.None : CaptionTraits.ShortAboveShort
            : CaptionTraits.LongWithoutStop
                | (line.Words >= MediumWords ? CaptionTraits.MediumWithoutStop : CaptionTraits.None)
                | (inText ? CaptionTraits.LongWithoutStopInText : CaptionTraits.None));
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
