using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Segments;

namespace Corpus.Reading.Layout.Related;

/// <summary>Marks the titles of other stories that are announced behind the body.</summary>
internal static class RelatedBehind
{
    /// <summary>Farther from the body lie the footers of the site, where only a heading that says so stands over related stories.</summary>
    private const int Lines = 300;
    private const int WordsOfHeading = 2;

    /// <summary>A note or two may part the text from titles that nothing announces.</summary>
    private const int LinesToBareTitles = 3;

    public static void Read(Page page, LineSpan body)
    {
        var line = page.Next(body.Last);
        for (var (i, first) = (0, line); i < LinesToBareTitles && first < page.Lines.Length; i++, first = page.Next(first))
        {
            if (page.Has(first, LineTraits.BlankBefore) && RelatedList.ReadBare(page, first) is var last && last >= first)
            {
                line = page.Next(last);
                break;
            }
        }

        for (var i = 0; line < page.Lines.Length; i++, line = page.Next(line))
        {
            if (page.Labels[line] != BlockKind.Chrome || (i >= Lines && page.Lines[line].Words > WordsOfHeading))
            {
                continue;
            }

            if (RelatedHeadings.Of(page, line) is RelatedHeading.Kin or RelatedHeading.More)
            {
                line = RelatedList.ReadBehind(page, line);
            }
            else if (RelatedCues.NamesStory(page, line))
            {
                page.Labels.Mark(line, BlockKind.Related);
            }
        }
    }
}
