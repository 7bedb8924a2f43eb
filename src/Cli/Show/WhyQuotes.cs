using System.Globalization;
using Corpus.Reading.Layout;
using Corpus.Reading.Lexicon;
using Corpus.Reading.People;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes;
using Corpus.Reading.Quotes.Attribution;
using Corpus.Reading.Text;

namespace Corpus.Cli.Show;

/// <summary>Says for each quote of a document who speaks, and the evidence that weighed most.</summary>
internal static class WhyQuotes
{
    private const int ShownReasons = 3;
    private const int ShownText = 40;

    public static IEnumerable<string> Rows(DocumentText document, DocumentLayout layout, CancellationToken cancellation)
    {
        var prose = ProseReader.Read(document.Text, layout.Passages, WordLexicon.Default, cancellation);
        var reading = QuoteReader.Read(prose, PeopleReader.Read(prose, cancellation), cancellation);
        return reading.Quotes.Select((quote, i) => string.Create(
            CultureInfo.InvariantCulture,
            $"quote     line {document.LineOf(quote.Range.Start) + 1}: {Cut(quote.Range.In(document.Text))}  "
            + $"{Cut(quote.Speaker?.Mention.In(document.Text) ?? "nobody")}{Named(quote.Speaker?.Name)}: {Because(reading.Reasons[i])}"));
    }

    private static string Named(string? name) => name is null ? "" : $" ({Cut(name)})";

    private static string Because(Evidence evidence) => string.Join(
        ", ",
        QuoteModel.Default.Sources.Reasons((ulong)evidence, ShownReasons).Select(reason => string.Create(
            CultureInfo.InvariantCulture,
            $"{reason.Flag}{(reason.With.Length > 0 ? " with " + reason.With : "")} {reason.Weight / 100.0:+0.0}")));

    private static string Cut(string text) => TerminalText.Clean(text.Length <= ShownText ? text : text[..(ShownText - 1)] + "…");
}
