using Corpus.Reading.Layout.Parts.Captions;
using Corpus.Reading.Layout.Segments;

namespace Fit.Captions;

/// <summary>Fits what speaks for a caption: a log-linear model of one line, by the likelihood of the labels.</summary>
internal static class CaptionFit
{
    private const int Rounds = 8;
    private const double Rate = 0.1;
    private const double Pull = 0.005;

    /// <summary>News pages are what the reader is for, and the fewer.</summary>
    private const double NewsWeight = 2;

    /// <param name="given">What is set by hand: it weighs in, and stays as it is.</param>
    public static CaptionModel Of(IReadOnlyList<CaptionLine> lines, CaptionModel given)
    {
        var fit = new Gradient(Evidence.Count, Rate, Pull);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var at in Enumerable.Range(0, lines.Count).OrderBy(at => StableOrder.Of(lines[at].Page.Source.Id, (round * 1_000_003) + at)))
            {
                Learn(fit, lines[at], given);
            }

            if (round >= Rounds / 2)
            {
                fit.Keep();
            }
        }

        return new CaptionModel(fit.Rounded().Select((weight, sign) => weight + given.Weight(sign)).ToArray());
    }

    private static void Learn(Gradient fit, CaptionLine line, CaptionModel given)
    {
        var score = given.Score(line.Evidence) / 100.0;
        foreach (var sign in line.Evidence.Numbers)
        {
            score += fit.Weights[sign];
        }

        var gradient = (line.IsCaption ? 1 : 0) - (1 / (1 + Math.Exp(-score)));
        foreach (var sign in line.Evidence.Numbers)
        {
            if (given.Weight(sign) == 0)
            {
                fit.Add(sign, gradient * (line.Page.Source.IsNews ? NewsWeight : 1));
            }
        }
    }
}
