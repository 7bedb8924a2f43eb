namespace Corpus.Reading.Layout.Parts.Captions;

/// <summary>Judges whether a line is a caption by the evidence of its traits.</summary>
internal static class CaptionEvidence
{
    /// <summary>Longer lines are paragraphs, unless a credit ends them.</summary>
    private const int LongestCaption = 60;

    /// <summary>A paragraph lost costs more than a caption missed.</summary>
    private const int Least = -14;

    public static bool Speaks(Page page, int line, bool atTop)
    {
        if (page.Lines[line].Words is < 2 or > LongestCaption || CaptionSigns.IsLabel(page, line))
        {
            return false;
        }

        var traits = CaptionSigns.Of(page, line) | (atTop ? CaptionTraits.AtTop : CaptionTraits.None);
        return CaptionWeights.Default.Of(page.Lines[line], traits) > Least;
    }
}
