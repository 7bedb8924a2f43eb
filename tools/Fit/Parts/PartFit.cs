using System.Globalization;
using Corpus.Reading.Layout.Judging;
using Corpus.Reading.Lexicon;

namespace Fit.Parts;

/// <summary>Fits what speaks for the lines of a part: where an article has one, the labelled line shall be the most probable of the page's
/// candidates; else each line by itself.</summary>
internal static class PartFit
{
    private const int Rounds = 30;
    private const double Rate = 0.1;
    private const double Pull = 0.04;

    /// <summary>The weights by number, as the weight table counts, without those given.</summary>
    public static int[] Weights<TSigns>(IReadOnlyList<PartPage> pages, FittedPart<TSigns> part)
        where TSigns : struct, Enum
    {
        var fit = new Gradient(WeightTable<TSigns>.Count, Rate, Pull);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var page in pages.OrderBy(page => StableOrder.Of(page.Labels.Id, round)))
            {
                Learn(fit, page, part);
            }

            if (round >= Rounds / 2)
            {
                fit.Keep();
            }
        }

        return fit.Rounded();
    }

    private static void Learn<TSigns>(Gradient fit, PartPage page, FittedPart<TSigns> part)
        where TSigns : struct, Enum
    {
        var scores = Array.ConvertAll(page.Candidates, line => (part.Given.Weigh(line.Signs) / 100.0) + Numbers(line, part).Sum(number => fit.Weights[number]));
        if (part.IsOne && page.Right.Contains(true))
        {
            var highest = scores.Max();
            var shares = Array.ConvertAll(scores, score => Math.Exp(score - highest));
            var (all, good) = (shares.Sum(), shares.Where((_, i) => page.Right[i]).Sum());
            Add(fit, page.Candidates, part, i => (page.Right[i] ? shares[i] / good : 0) - (shares[i] / all));
        }
        else if (!part.IsOne)
        {
            Add(fit, page.Candidates, part, i => (page.Right[i] ? 1 : 0) - (1 / (1 + Math.Exp(-scores[i]))));
        }
    }

    private static void Add<TSigns>(Gradient fit, SignedLine[] candidates, FittedPart<TSigns> part, Func<int, double> difference)
        where TSigns : struct, Enum
    {
        var gradients = new SortedDictionary<int, double>();
        for (var i = 0; i < candidates.Length; i++)
        {
            foreach (var number in Numbers(candidates[i], part))
            {
                gradients[number] = gradients.GetValueOrDefault(number) + difference(i);
            }
        }

        foreach (var (number, gradient) in gradients)
        {
            fit.Add(number, gradient);
        }
    }

    /// <summary>The weights that a line's signs are judged by: one each, and one with each lead.</summary>
    private static IEnumerable<int> Numbers<TSigns>(SignedLine line, FittedPart<TSigns> part)
        where TSigns : struct, Enum
    {
        var leads = part.Leads
            .Select(lead => BitNumber.Lowest(Convert.ToUInt64(lead, CultureInfo.InvariantCulture)))
            .Where(lead => (line.Signs >> lead & 1) != 0)
            .ToArray();
        for (var left = line.Signs; left != 0; left &= left - 1)
        {
            var bit = BitNumber.Lowest(left);
            if (part.Given[WeightTable<TSigns>.NumberOf(bit, bit)] != 0)
            {
                continue;
            }

            yield return WeightTable<TSigns>.NumberOf(bit, bit);
            foreach (var lead in leads.Where(lead => lead != bit))
            {
                yield return WeightTable<TSigns>.NumberOf(bit, lead);
            }
        }
    }
}
