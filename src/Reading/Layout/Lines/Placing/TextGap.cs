namespace Corpus.Reading.Layout.Lines.Placing;

/// <summary>The blank lines that most often stand between two lines of running text that follow each other.</summary>
internal readonly record struct TextGap(int BlankLines)
{
    /// <summary>Wider gaps are not told apart.</summary>
    private const int Widest = 3;

    /// <summary>Where no two lines of running text follow each other.</summary>
    private const int Usual = 1;

    public static TextGap Of(LineFeatures[] lines, TextStretch stretch)
    {
        Span<int> counts = stackalloc int[Widest + 1];
        var above = -1;
        for (var i = stretch.First; i <= stretch.Last; i++)
        {
            if (lines[i].IsBlank)
            {
                continue;
            }

            if (above >= 0 && lines[i].IsProse && lines[above].IsProse)
            {
                counts[Math.Min(Widest, i - above - 1)]++;
            }

            above = i;
        }

        var best = Usual;
        for (var i = 0; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return new TextGap(best);
    }

    /// <param name="gap">The blank lines above the line.</param>
    public LinePlaces Place(int gap) =>
        Math.Min(gap, Widest) == BlankLines ? LinePlaces.GapAsText : gap < BlankLines ? LinePlaces.GapNarrower : LinePlaces.GapWider;
}
