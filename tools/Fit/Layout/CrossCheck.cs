namespace Fit.Layout;

/// <summary>Judges each page by weights that were fitted to other pages.</summary>
internal static class CrossCheck
{
    public static PageResult[] Run(LabelledPage[] pages, int parts, int split) =>
        Enumerable.Range(0, parts).AsParallel().AsOrdered().SelectMany(part => Check(pages, parts, split, part)).ToArray();

    private static PageResult[] Check(LabelledPage[] pages, int parts, int split, int part)
    {
        var fit = LayoutFit.Of(pages.Where(page => page.Part(parts, split) != part).ToArray());
        return pages.Where(page => !page.IsPart && page.Part(parts, split) == part).Select(page => PageResult.Of(page, fit)).ToArray();
    }
}
