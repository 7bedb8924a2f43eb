using System.Globalization;
using Corpus.Cli.Edges;
using Corpus.Reading.Layout;
using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts.Captions;
using Corpus.Reading.Layout.Segments;
using Corpus.Reading.Lexicon;
using Corpus.Reading.Text;

namespace Corpus.Cli.Show;

/// <summary>Prints each line of a document with what it was found to be, and the reasons that weighed most.</summary>
internal static class WhyScreen
{
    private const int ShownText = 60;
    private const int ShownReasons = 3;
    private const int ShownCandidates = 3;

    public static void Show(DocumentText document, CommandHost host, CancellationToken cancellation)
    {
        var layout = LayoutReader.Read(document, cancellation);
        var said = SaidLines.Of(layout.Lines);
        if (layout.IsClean)
        {
            host.Output.WriteLine("No line says that this was a page: each is article, whatever its label.");
        }

        for (var at = 0; at < said.Length; at++)
        {
            cancellation.ThrowIfCancellationRequested();
            host.Output.WriteLine(Row(document, layout, said, at));
        }

        foreach (var row in Headlines(document, layout, said).Concat(Credits(document, layout)))
        {
            host.Output.WriteLine(row);
        }

        foreach (var row in WhyQuotes.Rows(document, layout, cancellation))
        {
            host.Output.WriteLine(row);
        }

        host.Output.Flush();
    }

    /// <summary>The lines that came nearest to being the headline, the best first.</summary>
    private static IEnumerable<string> Headlines(DocumentText document, DocumentLayout layout, int[] said) =>
        HeadlineCandidates.Of(layout.Lines, said, layout.Guesses, LiveEntries.Of(document.Text, layout.Lines, said).Start)
            .Select(candidate => (candidate.Line, Score: HeadlineModel.Default.Score(candidate.Evidence), candidate.Evidence))
            .OrderByDescending(candidate => candidate.Score)
            .Take(ShownCandidates)
            .Select(candidate => Row(
                document.LineOf(layout.Lines[candidate.Line].Range.Start) + 1,
                candidate.Score,
                HeadlineModel.Default.Reasons(candidate.Evidence, ShownReasons)));

    /// <summary>What spoke for the byline, the day of publication, the section and the standfirst.</summary>
    private static IEnumerable<string> Credits(DocumentText document, DocumentLayout layout)
    {
        if (layout.Parts.Byline is { } byline)
        {
            yield return $"byline     line {document.LineOf(byline.Start) + 1}: {layout.Reasons.Byline}";
        }

        if (layout.Parts.Published is { } published)
        {
            yield return $"published  line {document.LineOf(published.Range.Start) + 1}: {layout.Reasons.Published}";
        }

        if (layout.Reasons.Section != 0 && layout.Parts.Section is { } section)
        {
            yield return Row("section", document, section, LayoutModels.Default.Section.Reasons(layout.Reasons.Section, ShownReasons));
        }

        foreach (var (line, signs) in layout.Reasons.Standfirst)
        {
            yield return Row("standfirst", document, layout.Lines[line].Range, LayoutModels.Default.Standfirst.Reasons(signs, ShownReasons));
        }

        foreach (var (line, signs) in layout.Reasons.Related)
        {
            yield return Row("related", document, layout.Lines[line].Range, LayoutModels.Default.Related.Reasons(signs, ShownReasons));
        }
    }

    private static string Row(string part, DocumentText document, TextRange range, List<WeightReason> reasons) =>
        $"{part,-10} line {document.LineOf(range.Start) + 1}: {string.Join(", ", reasons.Select(WrittenReason))}";

    private static string Row(int line, int score, LineReason[] reasons) => string.Create(
        CultureInfo.InvariantCulture,
        $"headline? {score / 100.0,6:F1}  line {line}: {string.Join(", ", reasons.Select(Written))}");

    private static string Row(DocumentText document, DocumentLayout layout, int[] said, int at)
    {
        var range = layout.Lines[said[at]].Range;
        var label = layout.Guesses[said[at]];
        var kind = Array.Find(layout.Blocks, block => block.Range.Start <= range.Start && range.Start < block.Range.End).Kind;
        var words = Cut(document.Text.Substring(range.Start, range.Length));
        if (kind == BlockKind.Image && label != LineLabel.Caption && CaptionReasons(document, layout, said, at) is { Length: > 0 } seen)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{document.LineOf(range.Start) + 1,5}  {kind,-10} {words,-ShownText}  a caption by {string.Join(", ", seen.Select(Written))}");
        }

        var (rival, reasons) = LineReasons.Of(LineModel.Default, Evidence.OfLine(layout.Lines, said, at), label, ShownReasons);
        var because = string.Join(", ", reasons.Select(Written));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{document.LineOf(range.Start) + 1,5}  {kind,-10} {words,-ShownText}  {Source(kind, label)}{label} rather than {rival}: {because}");
    }

    /// <summary>What spoke most for or against a caption without a credit; nothing where the line has one or is too short or long to be judged.</summary>
    private static LineReason[] CaptionReasons(DocumentText document, DocumentLayout layout, int[] said, int at)
    {
        var page = new Page(document.Text, layout.Lines, said, layout.Guesses);
        var (line, text) = (said[at], layout.Parts.Paragraphs);
        var atTop = text.Length == 0 || layout.Lines[line].Range.Start < text[0].Start;
        return layout.Lines[line].Has(LineTraits.HasCredit) || !CaptionEvidence.IsCandidate(page, line)
            ? []
            : CaptionModel.Default.Reasons(CaptionEvidence.Of(page, line, atTop), ShownReasons);
    }

    /// <summary>Who decided: the line model, or a reader of one part that knew better than the line's label.</summary>
    private static string Source(BlockKind kind, LineLabel label)
    {
        var agrees = kind switch
        {
            BlockKind.Chrome => label is LineLabel.Before or LineLabel.Aside or LineLabel.End or LineLabel.After,
            BlockKind.Paragraph => label == LineLabel.Body,
            BlockKind.Published => label == LineLabel.Date,
            BlockKind.Image => label == LineLabel.Caption,
            _ => kind.ToString() == label.ToString(),
        };
        return agrees ? "" : "decided by what it stands with; the line alone: ";
    }

    private static string WrittenReason(WeightReason reason) => string.Create(
        CultureInfo.InvariantCulture,
        $"{reason.Flag}{(reason.With.Length > 0 ? " with " + reason.With : "")} {reason.Weight / 100.0:+0.0;-0.0}");

    private static string Written(LineReason reason)
    {
        var place = reason.Place switch
        {
            EvidencePlace.Above => "above ",
            EvidencePlace.Below => "below ",
            _ => "",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{place}{reason.Sign} {reason.Weight / 100.0:+0.0;-0.0}");
    }

    private static string Cut(string text) => TerminalText.Clean(text.Length <= ShownText ? text : text[..(ShownText - 1)] + "…");
}
