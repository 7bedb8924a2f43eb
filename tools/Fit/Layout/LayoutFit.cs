using Corpus.Reading.Layout.Segments;

namespace Fit.Layout;

/// <summary>Both models of the layout, fitted to the same pages.</summary>
internal sealed record LayoutFit(LineModel Lines, HeadlineModel Headline)
{
    public static LayoutFit Of(IReadOnlyList<LabelledPage> pages)
    {
        var lines = LineFit.Of(pages);
        return new LayoutFit(lines, HeadlineFit.Of(pages, lines));
    }
}
