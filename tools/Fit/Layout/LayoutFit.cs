using Corpus.Reading.Layout;
using Corpus.Reading.Layout.Parts.Captions;
using Corpus.Reading.Layout.Segments;
using Fit.Captions;

namespace Fit.Layout;

/// <summary>The models of the layout that are fitted to the labels of the kit, all to the same pages.</summary>
internal sealed record LayoutFit(LineModel Lines, HeadlineModel Headline, CaptionModel Captions)
{
    public LayoutModels Models => LayoutModels.Default with { Lines = Lines, Headline = Headline, Captions = Captions };

    public static LayoutFit Of(IReadOnlyList<LabelledPage> pages)
    {
        var lines = LineFit.Of(pages);
        var captions = pages.Where(page => !page.IsPart).SelectMany(CaptionLine.Of).ToArray();
        return new LayoutFit(lines, HeadlineFit.Of(pages, lines), CaptionFit.Of(captions, CaptionModel.ByHand()));
    }
}
