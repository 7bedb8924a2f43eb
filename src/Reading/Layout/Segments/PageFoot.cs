using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Segments;

/// <summary>
/// Finds where the foot of a page begins: links to what is law on the site, one close to the other, with no running text to speak of below
/// them. Nothing of the article stands there, even where nothing above looks like one.
/// </summary>
internal static class PageFoot
{
    /// <summary>A link has at most so many words; a longer line is a notice.</summary>
    private const int LinkWords = 6;

    /// <summary>Two links that belong together stand at most so many lines apart.</summary>
    private const int LinesBetween = 7;

    /// <summary>A foot says in a sentence or two whose the page is; a page that has the links in its head has its text below them.</summary>
    private const int MostWords = 40;

    /// <summary>Where in the lines that are not blank the foot begins; their number where the page has none in its lower half.</summary>
    /// <param name="said">The lines that are not blank.</param>
    public static int Start(LineFeatures[] lines, int[] said)
    {
        var (first, below, words) = (said.Length, int.MaxValue, 0);
        for (var i = said.Length - 1; i * 2 > said.Length && words <= MostWords; i--)
        {
            ref readonly var line = ref lines[said[i]];
            if (line.Words <= LinkWords && line.Has(LineTraits.Legal))
            {
                first = below - i <= LinesBetween ? i : first;
                below = i;
            }
            else if (line.IsProse && !line.Has(LineTraits.Legal))
            {
                words += line.Words;
            }
        }

        return first;
    }
}
