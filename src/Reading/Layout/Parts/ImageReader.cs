using Corpus.Facts;
using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Parts;

/// <summary>Reads an image: a caption that ends with its credit, or caption and credit on lines of their own, in either order.</summary>
internal static class ImageReader
{
    private const int LongestCaption = 90;
    private const int LongestCredit = 10;

    /// <summary>The last line of the image that starts here, -1 where none does.</summary>
    public static int Read(Page page, int line, PartsBuilder parts)
    {
        if (page.Lines[line].Words > LongestCaption)
        {
            return -1;
        }

        if (CreditScanner.TryFind(page.TextOf(line), out var start, out var credit))
        {
            return start > 0 ? AddOneLine(page, line, start, credit, parts)
                : page.Lines[line].Words <= LongestCredit ? AddCreditFirst(page, line, credit, parts)
                : -1;
        }

        var next = page.Next(line);
        if (IsCaption(page, line) && IsCreditLine(page, next, out credit) && BelongsAbove(page, line, next))
        {
            Add(page, line, next, page.Lines[line].Range, Shift(page, next, credit), parts);
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
        credit + 1 < page.Lines.Length && IsCaption(page, credit + 1) && !IsCreditLine(page, credit + 1, out _);

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

    private static void Add(Page page, int first, int last, TextRange? caption, TextRange credit, PartsBuilder parts)
    {
        var range = new TextRange(page.Lines[first].Range.Start, page.Lines[last].Range.End);
        parts.AddImage(first, last, new ImageFact(range, caption, credit));
    }

    private static bool IsCreditLine(Page page, int line, out TextRange credit)
    {
        credit = default;
        return line < page.Lines.Length
            && page.Lines[line].Words is > 0 and <= LongestCredit
            && page.Labels[line] == BlockKind.Chrome
            && CreditScanner.TryFind(page.TextOf(line), out var start, out credit)
            && start == 0;
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
