using Corpus.Facts;
using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts.Captions;

namespace Corpus.Reading.Layout.Parts;

/// <summary>Reads an image: a caption that ends with its credit, caption and credit on lines of their own in either order, or a caption
/// alone that its words and neighbours give away. A caption that pastes twice is one image.</summary>
internal static class ImageReader
{
    private const int LongestCaption = 90;

    /// <summary>The last line of the image that starts here, -1 where none does.</summary>
    /// <param name="atTop">No paragraph has gone before.</param>
    public static int Read(Page page, int line, bool atTop, PartsBuilder parts) =>
        ReadCredited(page, line, parts) is var last and >= 0 ? last
        : CaptionEvidence.Speaks(page, line, atTop) ? AddAlone(page, line, parts)
        : -1;

    /// <summary>The same, where a credit says that there is one.</summary>
    public static int ReadCredited(Page page, int line, PartsBuilder parts)
    {
        if (page.Lines[line].Words > LongestCaption)
        {
            return -1;
        }

        if (CreditScanner.TryFind(page.TextOf(line), out var start, out var credit))
        {
            return start > 0 ? AddOneLine(page, line, start, credit, parts)
                : page.Lines[line].Words <= CreditLine.Longest ? AddCreditFirst(page, line, credit, parts)
                : -1;
        }

        var next = page.Next(line);
        if (IsCaption(page, line) && CreditLine.TryRead(page, next, out credit) && BelongsAbove(page, line, next))
        {
            Add(page, line, next, page.Lines[line].Range, credit, parts);
            return next;
        }

        return -1;
    }

    /// <summary>A credit right below its caption, unless the line above is a heading and the caption follows.
    /// Over a blank line only a short sentence is a caption.</summary>
    private static bool BelongsAbove(Page page, int caption, int credit) =>
        page.Has(caption, LineTraits.Sentence)
            ? credit == caption + 1 || !page.Lines[caption].IsProse
            : credit == caption + 1 && !IsCaptionBelow(page, credit);

    /// <summary>The line right below that goes with the credit; a paragraph stands apart or is running text.</summary>
    private static bool IsCaptionBelow(Page page, int credit) =>
        credit + 1 < page.Lines.Length && IsCaption(page, credit + 1) && !CreditLine.Is(page, credit + 1);

    private static int AddOneLine(Page page, int line, int start, TextRange credit, PartsBuilder parts)
    {
        var from = page.Lines[line].Range.Start;
        Add(page, line, line, Trim.Margins(page.Text, new TextRange(from, from + start)), Shift(page, line, credit), parts);
        return line;
    }

    /// <summary>The credit's own line: the caption follows it without a gap, or there is none.</summary>
    private static int AddCreditFirst(Page page, int line, TextRange credit, PartsBuilder parts)
    {
        var next = line + 1;
        var captioned = IsCaptionBelow(page, line);
        var last = captioned ? next : line;
        Add(page, line, last, captioned ? page.Lines[next].Range : null, Shift(page, line, credit), parts);
        return last;
    }

    private static int AddAlone(Page page, int line, PartsBuilder parts)
    {
        var range = page.Lines[line].Range;
        if (CreditTail.TryFind(page.TextOf(line), out var start))
        {
            var caption = Trim.Margins(page.Text, new TextRange(range.Start, range.Start + start));
            Add(page, line, line, caption, new TextRange(range.Start + start, range.End), parts);
        }
        else
        {
            Add(page, line, line, range, null, parts);
        }

        return line;
    }

    private static void Add(Page page, int first, int last, TextRange? caption, TextRange? credit, PartsBuilder parts)
    {
        var range = new TextRange(page.Lines[first].Range.Start, page.Lines[last].Range.End);
        parts.AddImage(first, last, new ImageFact(range, caption, credit));
    }

    /// <summary>Words that no other part claims, and that are no paragraph of several sentences.</summary>
    private static bool IsCaption(Page page, int line) =>
        page.Lines[line].Words is > 2 and <= LongestCaption
        && page.Labels[line] == BlockKind.Chrome
        && !page.Has(line, LineTraits.Furniture | LineTraits.HasDate | LineTraits.EndsWithColon)
        && !(page.Lines[line].IsProse && page.Has(line, LineTraits.SeveralSentences));

    private static TextRange Shift(Page page, int line, TextRange range)
    {
        var by = page.Lines[line].Range.Start;
        return new TextRange(range.Start + by, range.End + by);
    }
}
