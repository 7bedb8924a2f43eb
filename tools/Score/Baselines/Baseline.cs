using Score.Pages;

namespace Score.Baselines;

/// <summary>What a body would be without a reader: which lines each rule keeps, from the paste alone.</summary>
internal static class Baseline
{
    /// <summary>The rules by the names that the command line takes.</summary>
    public static readonly IReadOnlyDictionary<string, Func<PastedPage, IEnumerable<string>>> ByName =
        new SortedDictionary<string, Func<PastedPage, IEnumerable<string>>>(StringComparer.Ordinal)
        {
            ["all"] = page => page.Lines.All,
            ["block"] = page => BestBlock.Of([.. page.Lines.All]),
            ["sentences"] = page => page.Lines.All.Where(Prose.Is),

            // The best that a choice of whole lines can score.
            ["true"] = page => page.Lines.All.Where((_, index) => page.LineLabels[index] == PastedPage.BodyLabel),
        };
}
