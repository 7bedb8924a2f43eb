using Corpus;
using Corpus.Reading.Layout.Segments;
using Score.Body;

namespace Fit.Layout;

/// <summary>Fits what speaks for a headline: of a page's candidates, those with the true words shall be the most probable.</summary>
internal static class HeadlineFit
{
    private const int Rounds = 10;
    private const double Rate = 0.1;
    private const double Pull = 0.003;

    public static HeadlineModel Of(IReadOnlyList<LabelledPage> pages, LineModel lines)
    {
        var fit = new Gradient(Evidence.Count, Rate, Pull);
        var choices = pages
            .Where(page => !page.IsPart && page.Source.Headlines.Length > 0)
            .Select(page => Choice(page, lines))
            .Where(choice => choice.Right.Contains(true))
            .ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (candidates, right) in choices)
            {
                Learn(fit, candidates, right);
                if (round >= Rounds / 2)
                {
                    fit.Keep();
                }
            }
        }

        return new HeadlineModel(fit.Rounded());
    }

    public static List<(int Line, Evidence Evidence)> Candidates(LabelledPage page, LineModel lines)
    {
        var held = HeldStretches.Of(page.Text, page.Lines, page.Said);
        var labels = LineLabeler.Label(page.Text, page.Lines, page.Said, held, lines, CancellationToken.None);
        return HeadlineCandidates.Of(page.Lines, page.Said, labels, held.Entries.Start);
    }

    /// <summary>Whether the line has the true headline's words; case and signs take no part.</summary>
    public static bool IsRight(LabelledPage page, TextRange line)
    {
        var words = Shingles.Words(page.Text.Substring(line.Start, line.Length));
        return page.Source.Headlines.Any(headline => Shingles.Words(headline).SequenceEqual(words, StringComparer.OrdinalIgnoreCase));
    }

    private static (Evidence[] Candidates, bool[] Right) Choice(LabelledPage page, LineModel lines)
    {
        var candidates = Candidates(page, lines);
        return (
            candidates.Select(candidate => candidate.Evidence).ToArray(),
            candidates.Select(candidate => IsRight(page, page.Lines[candidate.Line].Range)).ToArray());
    }

    private static void Learn(Gradient fit, Evidence[] candidates, bool[] right)
    {
        var scores = Array.ConvertAll(candidates, candidate => Score(fit, candidate));
        var highest = scores.Max();
        var shares = Array.ConvertAll(scores, score => Math.Exp(score - highest));
        var (all, good) = (shares.Sum(), shares.Where((_, i) => right[i]).Sum());
        var gradients = new SortedDictionary<int, double>();
        for (var i = 0; i < candidates.Length; i++)
        {
            var difference = (right[i] ? shares[i] / good : 0) - (shares[i] / all);
            foreach (var sign in candidates[i].Numbers)
            {
                gradients[sign] = gradients.GetValueOrDefault(sign) + difference;
            }
        }

        foreach (var (sign, gradient) in gradients)
        {
            fit.Add(sign, gradient);
        }
    }

    private static double Score(Gradient fit, Evidence candidate)
    {
        var score = 0.0;
        foreach (var sign in candidate.Numbers)
        {
            score += fit.Weights[sign];
        }

        return score;
    }
}
