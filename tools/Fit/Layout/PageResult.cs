using Corpus;
using Corpus.Reading.Layout;
using Corpus.Reading.Text;
using Fit.Captions;
using Score.Body;

namespace Fit.Layout;

/// <summary>How well a page is read, from its text to its parts, by the models; null what the page cannot tell.</summary>
/// <param name="Id">The page's name in the set.</param>
/// <param name="Title">What was read as the headline.</param>
internal sealed record PageResult(
    string Id, string Source, (double Precision, double Recall)? Body, bool? Headline, string Title, CaptionScore Captions)
{
    public static PageResult Of(LabelledPage page, LayoutFit fit)
    {
        var facts = LayoutReader.Read(DocumentText.From(page.Text), fit.Models, CancellationToken.None).Parts;
        var body = string.Join("\n\n", facts.Paragraphs.Select(range => page.Text.Substring(range.Start, range.Length)));
        return new PageResult(
            page.Source.Id,
            page.Source.Collection,
            page.Source.Body.Length == 0 ? null : Shingles.Compare(page.Source.Body, body),
            page.Source.Headlines.Length == 0 ? null : facts.Headline is { } headline && HeadlineFit.IsRight(page, headline),
            Words(page.Text, facts.Headline),
            page.Source.Captions.Compare(facts.Images.Select(image => Words(page.Text, image.Caption) + " " + Words(page.Text, image.Credit))));
    }

    private static string Words(string text, TextRange? range) => range is { } part ? text.Substring(part.Start, part.Length) : "";
}
