using System.Numerics;

namespace Fit.Quotes;

/// <summary>
/// Fits what flags say, alone and in pairs: of a case's sets of flags the right ones shall be the most probable. Only the pairs that say
/// most are kept, so that the table stays one that people read.
/// </summary>
internal static class PairFit
{
    private const int Flags = 64;
    private const int Rounds = 10;
    private const double Rate = 0.2;

    /// <param name="given">Weights that stay as they are where they are not 0.</param>
    /// <returns>In hundredths of a nat, by number as <c>WeightTable</c> counts.</returns>
    public static int[] Of(IReadOnlyList<QuoteCase> cases, int[] given, PairFitOptions options)
    {
        cases = options.OnTop ? WithoutGiven(cases, given) : cases;
        var counts = Count(cases);
        var sets = CountSets(cases);
        var seen = counts.Select((count, number) => (count >= options.LeastCases && SaysMore(sets, number)) || given[number] != 0).ToArray();
        var weights = Fit(cases, given, seen, options);
        var told = Enumerable.Range(0, weights.Length)
            .Where(number => seen[number] && given[number] == 0 && !IsSingle(number))
            .OrderByDescending(number => Math.Abs(weights[number]) * Math.Sqrt(counts[number]))
            .Take(options.MostPairs)
            .ToHashSet();
        var kept = Enumerable.Range(0, weights.Length).Select(number => IsSingle(number) || given[number] != 0 || told.Contains(number)).ToArray();
        return Fit(cases, given, kept, options);
    }

    /// <summary>
    /// The cases without the flags that are weighed by hand: their weights are laid upon what the others say, which pairs would take back.
    /// </summary>
    private static QuoteCase[] WithoutGiven(IReadOnlyList<QuoteCase> cases, int[] given)
    {
        var free = ~0UL;
        for (var flag = 0; flag < Flags; flag++)
        {
            free &= given[flag * (Flags + 1)] != 0 ? ~(1UL << flag) : ~0UL;
        }

        return cases.Select(one => one with { Flags = Array.ConvertAll(one.Flags, flags => flags & free) }).ToArray();
    }

    private static bool IsSingle(int number) => number / Flags == number % Flags;

    /// <summary>A pair says no more than one of its flags that never stands without the other.</summary>
    private static bool SaysMore(int[] sets, int number) => IsSingle(number)
        || (sets[number] < sets[number / Flags * (Flags + 1)] && sets[number] < sets[number % Flags * (Flags + 1)]);

    /// <summary>How many sets hold a pair.</summary>
    private static int[] CountSets(IReadOnlyList<QuoteCase> cases)
    {
        var counts = new int[Flags * Flags];
        var all = Array.ConvertAll(counts, _ => true);
        foreach (var number in cases.SelectMany(choice => choice.Flags).SelectMany(set => Numbers(set, all)))
        {
            counts[number]++;
        }

        return counts;
    }

    /// <summary>In how many cases a pair tells one set of flags from another.</summary>
    private static int[] Count(IReadOnlyList<QuoteCase> cases)
    {
        var counts = new int[Flags * Flags];
        var sets = new int[Flags * Flags];
        var all = Array.ConvertAll(counts, _ => true);
        foreach (var flags in cases.Select(choice => choice.Flags))
        {
            var numbers = flags.SelectMany(set => Numbers(set, all)).ToList();
            numbers.ForEach(number => sets[number]++);
            foreach (var number in numbers)
            {
                counts[number] += sets[number] > 0 && sets[number] < flags.Length ? 1 : 0;
                sets[number] = 0;
            }
        }

        return counts;
    }

    private static int[] Fit(IReadOnlyList<QuoteCase> cases, int[] given, bool[] kept, PairFitOptions options)
    {
        var fit = new Gradient(kept.Length, Rate, options.Pull);
        for (var number = 0; number < given.Length; number++)
        {
            fit.Weights[number] = given[number] / 100.0;
        }

        var numbers = cases.Select(choice => Array.ConvertAll(choice.Flags, flags => Numbers(flags, kept).ToArray())).ToArray();
        var gradients = new double[kept.Length];
        var order = Enumerable.Range(0, cases.Count).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var at in order.OrderBy(at => StableOrder.Of("case", (round * cases.Count) + at)))
            {
                Learn(fit, given, numbers[at], cases[at].Right, gradients);
            }

            if (round >= Rounds / 2)
            {
                fit.Keep();
            }
        }

        return fit.Rounded();
    }

    private static void Learn(Gradient fit, int[] given, int[][] sets, bool[] right, double[] gradients)
    {
        var scores = Array.ConvertAll(sets, set => Sum(fit.Weights, set));
        var highest = scores.Max();
        var shares = Array.ConvertAll(scores, score => Math.Exp(score - highest));
        var all = shares.Sum();
        var good = 0.0;
        for (var i = 0; i < right.Length; i++)
        {
            good += right[i] ? shares[i] : 0;
        }

        for (var i = 0; i < sets.Length; i++)
        {
            var difference = (right[i] ? shares[i] / Math.Max(1e-12, good) : 0) - (shares[i] / all);
            foreach (var number in sets[i])
            {
                gradients[number] += difference;
            }
        }

        foreach (var number in sets.SelectMany(set => set))
        {
            if (gradients[number] != 0 && given[number] == 0)
            {
                fit.Add(number, gradients[number]);
            }

            gradients[number] = 0;
        }
    }

    private static double Sum(double[] weights, int[] numbers)
    {
        var sum = 0.0;
        foreach (var number in numbers)
        {
            sum += weights[number];
        }

        return sum;
    }

    private static IEnumerable<int> Numbers(ulong flags, bool[] kept)
    {
        for (var first = flags; first != 0; first &= first - 1)
        {
            for (var second = first; second != 0; second &= second - 1)
            {
                var number = (BitOperations.TrailingZeroCount(first) * Flags) + BitOperations.TrailingZeroCount(second);
                if (kept[number])
                {
                    yield return number;
                }
            }
        }
    }
}
