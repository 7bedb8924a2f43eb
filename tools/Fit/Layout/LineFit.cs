using Corpus.Reading.Layout.Segments;

namespace Fit.Layout;

/// <summary>
/// Fits the line model: a linear chain over the lines, by the likelihood of the labels against all walks (a conditional random field),
/// where a wrong walk counts the more the more words of body it loses or lets in.
/// </summary>
internal sealed class LineFit
{
    private const int Rounds = 8;
    private const double Rate = 0.1;
    private const double Pull = 0.003;

    /// <summary>News pages are what the reader is for, and the fewer.</summary>
    private const double NewsWeight = 2;

    /// <summary>What a line of body that is lost, or taken in, costs for each 20 words of it; and any other wrong label.</summary>
    private const double CostOfWords = 1.5;
    private const double CostOfLabel = 0.5;
    private const double CostOfHeadline = 1;

    private const int States = LineStates.Count;
    private const int Labels = LineStates.Labels;

    private readonly Gradient weights = new(Evidence.Count * Labels, Rate, Pull);
    private readonly Gradient steps = new((States + 1) * States, Rate, Pull);

    public static LineModel Of(IReadOnlyList<LabelledPage> pages)
    {
        var fit = new LineFit();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var page in pages.OrderBy(page => StableOrder.Of(page.Source.Id, round)).Where(page => page.Said.Length > 0))
            {
                fit.Learn(page);
                if (round >= Rounds / 2)
                {
                    fit.weights.Keep();
                    fit.steps.Keep();
                }
            }
        }

        return new LineModel(fit.weights.Rounded(), fit.steps.Rounded());
    }

    private void Learn(LabelledPage page)
    {
        var lattice = new StateLattice(steps.Weights);
        var scores = Scores(page);
        var (right, rightSteps) = (new double[scores.Length], new double[(States + 1) * States]);
        var (all, allSteps) = (new double[scores.Length], new double[(States + 1) * States]);
        if (!lattice.TrySum(scores, page.Allowed, right, rightSteps) || !lattice.TrySum(WithCosts(page, scores), null, all, allSteps))
        {
            return;
        }

        var weight = (page.Source.IsNews ? NewsWeight : 1) / Math.Sqrt(1 + (page.Said.Length / 50.0));
        var gradients = new SortedDictionary<int, double[]>();
        var differences = new double[Labels];
        for (var i = 0; i < page.Said.Length; i++)
        {
            Array.Clear(differences);
            for (var state = 0; state < States; state++)
            {
                differences[(int)LineStates.LabelOf((LineState)state)] += right[(i * States) + state] - all[(i * States) + state];
            }

            if (Array.Exists(differences, difference => Math.Abs(difference) > 1e-4))
            {
                AddSigns(page.Evidence[i], differences, gradients);
            }
        }

        foreach (var (sign, sums) in gradients)
        {
            for (var label = 0; label < Labels; label++)
            {
                weights.Add((sign * Labels) + label, sums[label] * weight);
            }
        }

        for (var step = 0; step < rightSteps.Length; step++)
        {
            if (LineStates.Allows(step / States, step % States))
            {
                steps.Add(step, (rightSteps[step] - allSteps[step]) * weight);
            }
        }
    }

    private static void AddSigns(in Evidence evidence, double[] differences, SortedDictionary<int, double[]> gradients)
    {
        foreach (var sign in evidence.Numbers)
        {
            if (!gradients.TryGetValue(sign, out var sums))
            {
                gradients[sign] = sums = new double[Labels];
            }

            for (var label = 0; label < Labels; label++)
            {
                sums[label] += differences[label];
            }
        }
    }

    private double[] Scores(LabelledPage page)
    {
        var scores = new double[page.Said.Length * States];
        var labels = new double[Labels];
        for (var i = 0; i < page.Said.Length; i++)
        {
            Array.Clear(labels);
            foreach (var sign in page.Evidence[i].Numbers)
            {
                for (var label = 0; label < Labels; label++)
                {
                    labels[label] += weights.Weights[(sign * Labels) + label];
                }
            }

            for (var state = 0; state < States; state++)
            {
                scores[(i * States) + state] = labels[(int)LineStates.LabelOf((LineState)state)];
            }
        }

        return scores;
    }

    private static double[] WithCosts(LabelledPage page, double[] scores)
    {
        var costly = (double[])scores.Clone();
        for (var i = 0; i < page.Said.Length; i++)
        {
            var words = CostOfWords * (Math.Min(page.Lines[page.Said[i]].Words, 60) + 4) / 20;
            var isBody = Has(page.Allowed[i], LineState.Body);
            var isHeadline = page.Allowed[i] == 1UL << (int)LineState.Headline;
            for (var state = LineState.Before; (int)state < States; state++)
            {
                if (!Has(page.Allowed[i], state))
                {
                    costly[(i * States) + (int)state] += isBody || state == LineState.Body ? words
                        : isHeadline || state == LineState.Headline ? CostOfHeadline
                        : CostOfLabel;
                }
            }
        }

        return costly;
    }

    private static bool Has(ulong allowed, LineState state) => (allowed >> (int)state & 1) != 0;
}
