using Corpus.Reading.Layout.Segments;

namespace Fit.Layout;

/// <summary>All walks of a page's lines through the states, weighed together (forward and backward sums).</summary>
internal sealed class StateLattice(double[] steps)
{
    private const int States = LineStates.Count;

    private readonly double[] factors = Factors(steps);

    /// <summary>How probable each state is at each line, and how often each step is taken.</summary>
    /// <param name="scores">A row of states a line.</param>
    /// <param name="allowed">The states that each line may be in; null for all.</param>
    /// <returns>False where no walk is possible.</returns>
    public bool TrySum(double[] scores, ulong[]? allowed, double[] states, double[] taken)
    {
        var lines = scores.Length / States;
        var (emitted, forward, scale) = (new double[scores.Length], new double[scores.Length], new double[lines]);
        for (var i = 0; i < lines; i++)
        {
            Exponentials(scores.AsSpan(i * States, States), allowed is null ? ulong.MaxValue : allowed[i], emitted.AsSpan(i * States, States));
            var sum = 0.0;
            for (var to = 0; to < States; to++)
            {
                var reached = i == 0 ? factors[(States * States) + to] : Reached(forward, i - 1, to);
                forward[(i * States) + to] = reached * emitted[(i * States) + to];
                sum += forward[(i * States) + to];
            }

            if (!(sum > double.Epsilon * 1e9))
            {
                return false;
            }

            scale[i] = sum;
            for (var to = 0; to < States; to++)
            {
                forward[(i * States) + to] /= sum;
            }
        }

        Backward(emitted, forward, scale, states, taken);
        return true;
    }

    private void Backward(double[] emitted, double[] forward, double[] scale, double[] states, double[] taken)
    {
        var (behind, next) = (new double[States], new double[States]);
        Array.Fill(behind, 1);
        for (var i = scale.Length - 1; i >= 0; i--)
        {
            for (var state = 0; state < States; state++)
            {
                states[(i * States) + state] = forward[(i * States) + state] * behind[state];
            }

            if (i == 0)
            {
                break;
            }

            Array.Clear(next);
            for (var from = 0; from < States; from++)
            {
                for (var to = 0; to < States; to++)
                {
                    var weight = factors[(from * States) + to] * emitted[(i * States) + to] * behind[to] / scale[i];
                    next[from] += weight;
                    taken[(from * States) + to] += forward[((i - 1) * States) + from] * weight;
                }
            }

            (behind, next) = (next, behind);
        }

        for (var state = 0; state < States; state++)
        {
            taken[(States * States) + state] += states[state];
        }
    }

    private double Reached(double[] forward, int line, int to)
    {
        var sum = 0.0;
        for (var from = 0; from < States; from++)
        {
            sum += forward[(line * States) + from] * factors[(from * States) + to];
        }

        return sum;
    }

    /// <summary>Counted from the highest score of the line, so that nothing overflows.</summary>
    private static void Exponentials(ReadOnlySpan<double> scores, ulong allowed, Span<double> emitted)
    {
        var highest = double.NegativeInfinity;
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        for (var state = 0; state < States; state++)
        {
            emitted[state] = (allowed >> state & 1) == 0 ? 0 : Math.Exp(scores[state] - highest);
        }
    }

    private static double[] Factors(double[] steps)
    {
        var factors = new double[steps.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            factors[i] = LineStates.Allows(i / States, i % States) ? Math.Exp(steps[i]) : 0;
        }

        return factors;
    }
}
