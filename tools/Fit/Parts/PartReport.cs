using Corpus.Reading.Layout.Judging;
using Corpus.Reading.Lexicon;
using Score.Parts;

namespace Fit.Parts;

/// <summary>Prints how well a part is read on pages that its weights were not fitted to.</summary>
internal static class PartReport
{
    /// <param name="split">Which of many ways to part the pages.</param>
    public static void Print<TSigns>(PartPage[] pages, FittedPart<TSigns> part, int folds, int split, TextWriter output)
        where TSigns : struct, Enum
    {
        var outcomes = Enumerable.Range(0, folds).AsParallel().AsOrdered().SelectMany(fold => Judge(pages, part, folds, split, fold)).ToArray();
        Score.Parts.PartReport.Write(outcomes, errors: false, output);
    }

    private static IEnumerable<PartOutcome> Judge<TSigns>(PartPage[] pages, FittedPart<TSigns> part, int folds, int split, int fold)
        where TSigns : struct, Enum
    {
        var weights = PartFit.Weights(pages.Where(page => page.Part(folds, split) != fold).ToArray(), part);
        var judge = new LineJudge<TSigns>(new WeightTable<TSigns>(weights.Select((weight, number) => weight + part.Given[number]).ToArray()));
        return pages.Where(page => page.Part(folds, split) == fold).Select(page => page.Read(part, judge));
    }
}
