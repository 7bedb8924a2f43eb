namespace Corpus.Reading.Layout.Parts.Captions;

/// <summary>Judges whether a line is a caption by the evidence of its traits.</summary>
internal static class CaptionEvidence
{
    /// <summary>Longer lines are paragraphs.</summary>
    private const int LongestCaption = 39;

    /// <summary>A paragraph lost costs more than a caption missed.</summary>
    private const int Least = -14;

    /// <summary>More than this a line's words hardly ever give: running text need not be read for them.</summary>
    private const int MostOfWords = 40;

    /// <summary>Whether the evidence of a line that has no credit of its own is enough.</summary>
    public static bool Speaks(Page page, int line, bool atTop)
    {
        if (page.Lines[line].Words is < 2 or > LongestCaption || CaptionSigns.IsLabel(page, line))
        {
            return false;
        }

        var traits = CaptionSigns.OfPlace(page, line) | (atTop ? CaptionTraits.AtTop : CaptionTraits.None);
        var evidence = CaptionWeights.Default.Of(page.Lines[line], traits);
        return evidence > Least - MostOfWords
            && evidence + CaptionWeights.Default.Of(CaptionSigns.OfWords(page.TextOf(line))) > Least;
    }
}
