using Corpus.Reading.Layout.Lines.Placing;

namespace Corpus.Reading.Layout.Lines;

/// <summary>Adds to each line what stands around it:
/// repetition on the page, running text or short lines above and below, blank lines.</summary>
internal static class LineNeighbours
{
    private const int ShortWords = 7;

    public static void Mark(LineFeatures[] lines, EqualKeys repeats)
    {
        var above = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].IsBlank)
            {
                continue;
            }

            var below = Next(lines, i);
            var traits = lines[i].Traits;
            if (!repeats.IsAlone(i))
            {
                traits |= LineTraits.Repeated;
            }

            if (above >= 0 && lines[above].IsProse)
            {
                traits |= LineTraits.AfterProse;
            }

            if (below < lines.Length && lines[below].IsProse)
            {
                traits |= LineTraits.BeforeProse;
            }

            if (IsShort(lines, above) && IsShort(lines, below))
            {
                traits |= LineTraits.AmongShort;
            }

            if (i > 0 && lines[i - 1].IsBlank)
            {
                traits |= LineTraits.BlankBefore;
            }

            if (i + 1 < lines.Length && lines[i + 1].IsBlank)
            {
                traits |= LineTraits.BlankAfter;
            }

            lines[i] = lines[i] with { Traits = traits };
            above = i;
        }
    }

    private static int Next(LineFeatures[] lines, int line)
    {
        do
        {
            line++;
        }
        while (line < lines.Length && lines[line].IsBlank);
        return line;
    }

    /// <summary>A short line without a stop at its end; the edges of the page count as such.</summary>
    private static bool IsShort(LineFeatures[] lines, int line) =>
        line < 0 || line >= lines.Length || (lines[line].Words <= ShortWords && !lines[line].Has(LineTraits.Sentence));
}
