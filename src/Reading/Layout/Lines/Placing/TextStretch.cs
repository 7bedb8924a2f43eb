namespace Corpus.Reading.Layout.Lines.Placing;

/// <summary>The stretch of lines that has most running text: a first guess at the article, beside which every line is placed.</summary>
/// <param name="First">Its first line.</param>
/// <param name="Last">Its last line; before the first where the page has no running text.</param>
internal readonly record struct TextStretch(int First, int Last)
{
    /// <summary>What a line that is no running text costs the stretch, in words of running text.</summary>
    private const int CostOfLine = 8;

    public static TextStretch Of(LineFeatures[] lines)
    {
        var (stretch, best) = (new TextStretch(0, -1), 0);
        var (first, sum) = (0, 0);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].IsBlank)
            {
                continue;
            }

            if (sum <= 0)
            {
                (sum, first) = (0, i);
            }

            sum += lines[i].IsProse ? lines[i].Words : -CostOfLine;
            if (sum > best)
            {
                (best, stretch) = (sum, new TextStretch(first, i));
            }
        }

        return stretch;
    }

    public LinePlaces Place(int line) =>
        line < First ? LinePlaces.AboveText
        : line > Last ? LinePlaces.BelowText
        : line == First ? LinePlaces.InText | LinePlaces.TextStart
        : LinePlaces.InText;
}
