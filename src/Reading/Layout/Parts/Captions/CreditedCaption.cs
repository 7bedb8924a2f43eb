using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Segments;

namespace Corpus.Reading.Layout.Parts.Captions;

/// <summary>Reads a caption that a credit gives away: in its line, below it, above it, or broken over lines.</summary>
internal static class CreditedCaption
{
    private const int LongestCaption = LineReader.CaptionWords;
    private const int CueWords = 2;
    private const int PhraseWords = 8;

    public static bool TryRead(Page page, int line, out CaptionLines found)
    {
        found = CaptionLines.None;
        if (page.Lines[line].Words > LongestCaption || page.Has(line, LineTraits.Share))
        {
            return false;
        }

        var start = 0;
        if (page.Has(line, LineTraits.HasCredit) && CreditScanner.TryFind(page.TextOf(line), out start, out var inLine))
        {
            found = start > 0 ? OneLine(page, line, start, inLine)
                : CreditLine.TryRead(page, line, out var first) ? CreditFirst(page, line, first)
                : CaptionLines.None;
        }
        else if (BrokenCredit.TryRead(page, line, out start, out var broken, out var last))
        {
            found = new CaptionLines(last, Before(page, line, start), broken);
        }
        else if (page.Next(line) is var next && IsCaption(page, line) && CreditLine.TryRead(page, next, out var credit)
            && BelongsAbove(page, line, next))
        {
            found = new CaptionLines(next, page.Lines[line].Range, credit);
        }
        else if (next < page.Lines.Length && IsCaption(page, line)
            && BrokenCredit.TryRead(page, next, out start, out broken, out last) && start == 0 && BelongsAbove(page, line, next))
        {
            found = new CaptionLines(last, page.Lines[line].Range, broken);
        }

        return found.Last >= 0;
    }

    private static CaptionLines OneLine(Page page, int line, int start, TextRange credit)
    {
        var by = page.Lines[line].Range.Start;
        return new CaptionLines(line, Before(page, line, start), new TextRange(credit.Start + by, credit.End + by));
    }

    /// <summary>The credit's own line: the caption follows it without a gap, or there is none.</summary>
    private static CaptionLines CreditFirst(Page page, int line, TextRange credit) =>
        IsAnnouncedBelow(page, line) && IsCaption(page, line + 2) ? new CaptionLines(line + 2, page.Lines[line + 2].Range, credit)
        : IsCaptionBelow(page, line) ? new CaptionLines(line + 1, page.Lines[line + 1].Range, credit) : new CaptionLines(line, null, credit);

    private static TextRange? Before(Page page, int line, int end)
    {
        var from = page.Lines[line].Range.Start;
        return end > 0 ? Trim.Margins(page.Text, new TextRange(from, from + end)) : null;
    }

    /// <summary>A credit right below its caption, unless the line above is a heading and the caption follows.
    /// Over a blank line only a short sentence is a caption, or outside the text a phrase that says what is to be seen.</summary>
    private static bool BelongsAbove(Page page, int caption, int credit) =>
        !IsHeading(page, caption)
        && !IsAnnouncedBelow(page, credit)
        && (page.Has(caption, LineTraits.Sentence) ? credit == caption + 1 || !page.Lines[caption].IsProse
        : credit == caption + 1 ? !IsCaptionBelow(page, credit)
        : page.Guesses[caption] != LineLabel.Body && page.Has(caption, LineTraits.PointsAtPicture) && page.Lines[caption].Words >= PhraseWords);

    /// <summary>A line right below the credit says that the caption follows: <c>Image caption,</c></summary>
    private static bool IsAnnouncedBelow(Page page, int credit) =>
        credit + 2 < page.Lines.Length
        && page.Has(credit + 1, LineTraits.ImageCue)
        && page.Lines[credit + 1].Words <= CueWords
        && !page.Lines[credit + 2].IsBlank;

    /// <summary>Text set as a title or a question, which a picture and its credit follow: captions are sentences or phrases.</summary>
    private static bool IsHeading(Page page, int line) =>
        page.Guesses[line] == LineLabel.Body
        && (page.Has(line, LineTraits.EndsWithQuestion)
            || (page.Has(line, LineTraits.TitleCase) && !page.Has(line, LineTraits.Sentence | LineTraits.HasComma)));

    /// <summary>The line right below that goes with the credit. The text may go on there, so it has to look like a caption, be called one,
    /// or make a block with the credit.</summary>
    private static bool IsCaptionBelow(Page page, int credit) =>
        credit + 1 < page.Lines.Length
        && (page.Guesses[credit + 1] == LineLabel.Caption || page.Has(credit + 1, LineTraits.ImageCue) || IsBlockBelow(page, credit))
        && IsCaption(page, credit + 1)
        && !CreditLine.Is(page, credit + 1);

    private static bool IsBlockBelow(Page page, int credit) =>
        page.Has(credit, LineTraits.BlankBefore) && page.Has(credit + 1, LineTraits.BlankAfter) && !IsHeading(page, credit + 1);

    /// <summary>Words that no other part claims: no date line, and no paragraph of several sentences unless it makes a block with the
    /// credit below it.</summary>
    private static bool IsCaption(Page page, int line) =>
        page.Lines[line].Words is > 2 and <= LongestCaption
        && page.Labels[line] == BlockKind.Chrome
        && !CaptionSigns.IsLabel(page, line)
        && !page.Has(line, LineTraits.Furniture | LineTraits.EndsWithColon)
        && (!page.Has(line, LineTraits.HasDate) || page.Lines[line].IsProse)
        && (!page.Has(line, LineTraits.SeveralSentences) || !page.Lines[line].IsProse || IsBlockWithCredit(page, line));

    private static bool IsBlockWithCredit(Page page, int line) =>
        page.Has(line, LineTraits.BlankBefore) && !page.Has(line, LineTraits.BlankAfter)
        && page.Has(line + 1, LineTraits.BlankAfter) && CreditLine.Is(page, line + 1);
}
