namespace Corpus.Reading.Layout.Lines;

/// <summary>The stretch of lines that has most running text: a first guess at the article, beside which every line is placed.</summary>
internal static class TextStretch
{
    /// <summary>What a line that is no running text costs the stretch, in words of running text.</summary>
    private const int CostOfLine = 8;

    /// <summary>First and last line; the last before the first where the page has no running text.</summary>
    public static (int First, int Last) Of(LineFeatures[] lines)
    {
        var (bestFirst, bestLast, best) = (0, -1, 0);
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
                (best, bestFirst, bestLast) = (sum, first, i);
            }
        }

        return (bestFirst, bestLast);
    }
}
