using Corpus.Facts;
using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts.Captions;

namespace Corpus.Reading.Layout.Parts;

/// <summary>Reads an image: a caption that ends with its credit, caption and credit on lines of their own in either order, or a caption
/// alone that its words and neighbours give away. A caption that pastes twice is one image.</summary>
internal static class ImageReader
{
    /// <summary>The last line of the image that starts here, -1 where none does.</summary>
    /// <param name="atTop">No paragraph has gone before.</param>
    public static int Read(Page page, CaptionModel model, int line, bool atTop, PartsBuilder parts)
    {
        var (last, longest) = Twins(page, line);
        return TryCredited(page, line, last, longest, out var found) ? Add(page, line, found, parts)
            : CaptionEvidence.Speaks(page, model, longest, atTop) ? Add(page, line, Alone(page, longest) with { Last = last }, parts)
            : -1;
    }

    /// <summary>The same, of a line that is a caption already, by whatever was seen of it.</summary>
    public static int ReadGuessed(Page page, int line, PartsBuilder parts)
    {
        var (last, longest) = Twins(page, line);
        return Add(page, line, TryCredited(page, line, last, longest, out var found) ? found : Alone(page, longest) with { Last = last }, parts);
    }

    /// <summary>The same, where a credit says that there is one.</summary>
    public static int ReadCredited(Page page, int line, PartsBuilder parts) =>
        CreditedCaption.TryRead(page, line, out var found) ? Add(page, line, found, parts) : -1;

    private static bool TryCredited(Page page, int line, int last, int longest, out CaptionLines found)
    {
        if (!CreditedCaption.TryRead(page, last, out found))
        {
            return false;
        }

        if (last > line && found.Caption == page.Lines[last].Range)
        {
            found = found with { Caption = page.Lines[longest].Range };
        }

        return true;
    }

    /// <summary>The last of the lines that say the same, and the one that says most: others are cut short (<c>… more</c>).</summary>
    private static (int Last, int Longest) Twins(Page page, int line)
    {
        var longest = line;
        for (var next = page.Next(line);
            next < page.Lines.Length && page.Labels[next] == BlockKind.Chrome && CaptionTwins.Are(page.TextOf(line), page.TextOf(next));
            next = page.Next(line))
        {
            line = next;
            longest = page.Lines[next].Words > page.Lines[longest].Words ? next : longest;
        }

        return (line, longest);
    }

    private static CaptionLines Alone(Page page, int line)
    {
        var range = page.Lines[line].Range;
        if (!CreditTail.TryFind(page.TextOf(line), out var start))
        {
            return new CaptionLines(line, range, null);
        }

        var caption = Trim.Margins(page.Text, new TextRange(range.Start, range.Start + start));
        return new CaptionLines(line, caption, new TextRange(range.Start + start, range.End));
    }

    /// <summary>A credit that pastes twice is the image's too.</summary>
    private static int Add(Page page, int first, CaptionLines found, PartsBuilder parts)
    {
        var last = found.Last;
        for (var next = page.Next(last);
            CreditLine.Is(page, next) && page.TextOf(last).EndsWith(page.TextOf(next), StringComparison.OrdinalIgnoreCase);
            next = page.Next(last))
        {
            last = next;
        }

        var range = new TextRange(page.Lines[first].Range.Start, page.Lines[last].Range.End);
        parts.AddImage(first, last, new ImageFact(range, found.Caption, found.Credit));
        return last;
    }
}
