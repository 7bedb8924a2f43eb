using Corpus.Reading.Layout;
using Corpus.Reading.Layout.Parts.Captions;
using Corpus.Reading.Layout.Segments;
using Fit.Layout;

namespace Fit.Captions;

/// <summary>A line at or in the text that may be a caption, with what is seen of it and what people or markup say it is.</summary>
/// <param name="IsText">Whether it is a line of the article instead.</param>
internal sealed record CaptionLine(LabelledPage Page, Evidence Evidence, bool IsCaption, bool IsText)
{
    /// <summary>Lines above and below the text that the reader looks at, too.</summary>
    private const int LinesAbove = 6;
    private const int LinesBelow = 2;

    public static CaptionLine[] Of(LabelledPage labelled)
    {
        var letters = labelled.Letters;
        var (first, last) = (Array.IndexOf(letters, 'B'), Array.LastIndexOf(letters, 'B'));
        if (first < 0)
        {
            return [];
        }

        var page = new Page(labelled.Text, labelled.Lines, labelled.Said, new LineLabel[labelled.Lines.Length]);
        return Enumerable.Range(0, letters.Length)
            .Where(at => at >= first - LinesAbove && at <= last + LinesBelow)
            .Where(at => letters[at] is not ('O' or '?') || labelled.Source.HasCaptions)
            .Where(at => CaptionEvidence.IsCandidate(page, labelled.Said[at]))
            .Select(at => new CaptionLine(
                labelled,
                CaptionEvidence.Of(page, labelled.Said[at], atTop: at <= first),
                letters[at] == 'C',
                letters[at] == 'B'))
            .ToArray();
    }
}
