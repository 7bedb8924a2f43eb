using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Finds the stretch of lines that holds the article: the one whose lines together give the most evidence for body text.</summary>
internal static class ArticleSpan
{
    public static LineSpan Find(LineFeatures[] lines, LineWeights weights)
    {
        var best = LineSpan.None;
        var (bestSum, sum, first) = (0, 0, 0);
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

            sum += weights.Weighed(lines[i]);
            if (sum > bestSum)
            {
                (bestSum, best) = (sum, new LineSpan(first, i));
            }
        }

        return best;
    }
}
