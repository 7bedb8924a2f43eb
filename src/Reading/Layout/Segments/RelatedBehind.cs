using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Finds the titles of other stories that are announced behind the body.</summary>
internal static class RelatedBehind
{
    /// <summary>Farther from the body lie the footers of the site, where only a heading that says so stands over related stories.</summary>
    private const int Lines = 300;
    private const int WordsOfHeading = 2;

    /// <summary>A note or two may part the text from titles that nothing announces.</summary>
    private const int LinesToBareTitles = 3;

    public static void Read(Page page, LineSpan body, PartsBuilder parts)
    {
        var line = page.Next(body.Last);
        for (var (i, first) = (0, line); i < LinesToBareTitles && first < page.Lines.Length; i++, first = page.Next(first))
        {
            if (page.Has(first, LineTraits.BlankBefore) && RelatedList.ReadBare(page, first, parts) is var last && last >= first)
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

            if (RelatedCues.IsKinHeading(page, line))
            {
                line = RelatedList.ReadBehind(page, line, parts);
            }
            else if (RelatedCues.NamesStory(page, line))
            {
                parts.AddRelated(line);
            }
        }
    }
}
