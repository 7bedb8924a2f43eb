using System.Globalization;
using Corpus.Reading.Layout.Parts.Captions;

namespace Fit.Captions;

/// <summary>Prints how many captions the weights find on pages that were not fitted, and what they take that is none.</summary>
internal static class CaptionReport
{
    /// <summary>Thresholds around the reader's own, in hundredths of a nat.</summary>
    private static readonly int[] Thresholds = [-200, -160, -140, -120, -80, 0];

    /// <param name="split">Which of many ways to part the pages.</param>
    public static void Print(CaptionLine[] lines, int parts, int split, TextWriter output)
    {
        var judged = Enumerable.Range(0, parts).AsParallel().AsOrdered().SelectMany(part => Judge(lines, parts, split, part)).ToArray();
        output.WriteLine($"the reader takes what scores above {CaptionEvidence.Least}; lines with a credit of their own are found without");
        foreach (var group in judged.GroupBy(line => line.Line.Page.Source.Collection).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Print(group.Key, [.. group], [CaptionEvidence.Least], output);
        }

        Print("all", judged, Thresholds, output);
    }

    private static IEnumerable<(CaptionLine Line, int Score)> Judge(CaptionLine[] lines, int parts, int split, int part)
    {
        var model = CaptionFit.Of(lines.Where(line => line.Page.Part(parts, split) != part).ToArray(), CaptionModel.ByHand());
        return lines.Where(line => line.Page.Part(parts, split) == part).Select(line => (line, model.Score(line.Evidence)));
    }

    private static void Print(string name, (CaptionLine Line, int Score)[] judged, int[] thresholds, TextWriter output)
    {
        var captions = judged.Count(line => line.Line.IsCaption);
        foreach (var threshold in thresholds)
        {
            var taken = judged.Where(line => line.Score > threshold).ToArray();
            var right = taken.Count(line => line.Line.IsCaption);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-48} above {threshold,4}: {right} of {captions} captions ({(double)right / Math.Max(1, captions):F3}), "
                + $"{taken.Count(line => line.Line.IsText)} lines of text, {taken.Count(line => !line.Line.IsCaption && !line.Line.IsText)} others"));
        }
    }
}
