namespace Fit.Parts;

/// <summary>Fits and measures the parts that are labelled by hand.</summary>
internal static class PartCommand
{
    /// <param name="folds">Measured on so many parts of the pages, each judged by the others; not at all where there are fewer than two.</param>
    public static void Run(string articles, int folds, int split, string? tables)
    {
        Run(articles, FittedParts.Section, folds, split, tables);
        Run(articles, FittedParts.Standfirst, folds, split, tables);
        Run(articles, FittedParts.Related, folds, split, tables);
    }

    private static void Run<TSigns>(string articles, FittedPart<TSigns> part, int folds, int split, string? tables)
        where TSigns : struct, Enum
    {
        var pages = PartPage.ReadAll(articles, part);
        if (folds > 1)
        {
            PartReport.Print(pages, part, folds, split, Console.Out);
        }

        if (tables is not null)
        {
            PartTable.Write(PartFit.Weights(pages, part), part, tables);
        }
    }
}
