using Corpus.Reading.Layout.Segments;
using Score.Body;

namespace Fit.Layout;

/// <summary>How well the models read one page; null what the page cannot tell.</summary>
internal sealed record PageResult(string Source, (double Precision, double Recall)? Body, bool? Headline)
{
    public static PageResult Of(LabelledPage page, LayoutFit fit)
    {
        var labels = LineLabeler.Label(page.Lines, page.Said, fit.Lines, CancellationToken.None);
        var paragraphs = Enumerable.Range(0, page.Said.Length).Where(at => labels[page.Said[at]] == LineLabel.Body).Select(page.LineText);
        var body = string.Join("\n\n", paragraphs);
        var headline = HeadlineFinder.Best(HeadlineCandidates.Of(page.Lines, page.Said, labels), fit.Headline);
        return new PageResult(
            page.Source.Collection,
            page.Source.Body.Length == 0 ? null : Shingles.Compare(page.Source.Body, body),
            page.Source.Headlines.Length == 0 ? null : headline >= 0 && HeadlineFit.IsRight(page, headline));
    }
}
