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

        var next = line + 1 < page.Lines.Length && page.Lines[line + 1].IsBlank ? line + 2 : line + 1;
        if (next < page.Lines.Length && IsCaption(page, line) && IsCreditLine(page, next, out credit))
        {
            Add(page, line, next, page.Lines[line].Range, Shift(page, next, credit), parts);
            return next;
        }

        return -1;
    }

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
        var captioned = next < page.Lines.Length && IsCaption(page, next) && !IsCreditLine(page, next, out _);
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
        return page.Lines[line].Words is > 0 and <= LongestCredit
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
