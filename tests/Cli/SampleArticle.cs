using Corpus.Facts;
using Corpus.Table;

namespace Corpus.Cli.Tests;

/// <summary>An article of our own with a fact of every sort, put down by hand so that no change of a stage changes
/// what printing it gives.</summary>
internal static class SampleArticle
{
    public const string Text = """
        Harbour
        Ferry line to double [by 2026]
        • Owners ‘cautiously glad’
        By Ada Holm
        HELSINKI, 3 May 2024
        Ferry director Ada Holm said: “We carry 1.2 million people, up 5 per cent.”
        The 40 km (25-mile) route takes “two hours”, a spokesman said, for €10–12.
        The pier at dawn. Photo: Port
        01:05
        A day aboard
        Older ferries to be scrapped
        Share
        """;

    public static Article Make() => new("seeds/ferry.txt", "ferry", Text, TableWriter.Write(Facts));

    private static ArticleFacts Facts => ArticleFacts.Empty with
    {
        Section = At("Harbour"),
        Headline = At("Ferry line to double [by 2026]"),
        Standfirst = [At("Owners ‘cautiously glad’")],
        Byline = At("By Ada Holm"),
        Dateline = At("HELSINKI"),
        Published = new PublishedFact(At("3 May 2024"), new CalendarDate(2024, 5, 3)),
        Paragraphs = [At("Ferry director", "cent.”"), At("The 40 km", "€10–12.")],
        Images = [new ImageFact(At("The pier", "Port"), At("The pier at dawn."), At("Port"))],
        Videos = [new VideoFact(At("01:05", "aboard"), At("A day aboard"), 65)],
        Related = [At("Older ferries to be scrapped")],
        Chrome = [At("Share")],
        Quotes =
        [
            new QuoteFact(
                At("We carry", "cent."),
                QuoteKind.Direct,
                ArticlePart.Body,
                0,
                new SpeakerFact(At("Ada Holm said", end: "Holm"), "Ada Holm", SpeakerKind.Person, 0),
                At("said:", end: "said"),
                null),
            new QuoteFact(
                At("two hours"),
                QuoteKind.Mixed,
                ArticlePart.Body,
                1,
                new SpeakerFact(At("a spokesman"), null, SpeakerKind.Role, -1),
                At("said, for", end: "said"),
                At("Port")),
        ],
        Terms = [At("cautiously glad")],
        Figures =
        [
            Figure("1.2 million people", FigureKind.Count, 1200000.0m) with { Unit = "person", Subject = At("We") },
            Figure("5 per cent", FigureKind.Percent, 5m) with
            {
                Change = ChangeDirection.Up,
                Approximation = Approximation.AtLeast,
                Basis = At("We"),
                From = 0,
                To = 2,
                Source = At("Port"),
            },
            Figure("40 km", FigureKind.Length, 40m) with { Unit = "kilometer" },
            Figure("25-mile", FigureKind.Length, 25m) with { Unit = "mile", Restates = 2 },
            Figure("€10–12", FigureKind.Money, null) with
            {
                Low = 10m,
                High = 12m,
                Currency = "EUR",
                Period = new DatePeriod(new CalendarDate(2024, 1, 1), new CalendarDate(2024, 12, 31)),
            },
        ],
        People = [new PersonFact("Ada Holm", [At("Ferry director")], [At("Ada Holm"), At("Ada Holm said", end: "Holm")])],
        Findings = [new FindingFact("CORP2001", Severity.Warning, "A finding of our own.", At("Share"), [])],
    };

    private static FigureFact Figure(string words, FigureKind kind, decimal? value) =>
        new() { Range = At(words), Kind = kind, In = ArticlePart.Body, Value = value };

    /// <summary>From where <paramref name="start"/> first stands to the end of the next <paramref name="end"/>.</summary>
    private static TextRange At(string start, string? end = null)
    {
        var from = Text.IndexOf(start, StringComparison.Ordinal);
        end ??= start;
        return new TextRange(from, Text.IndexOf(end, from, StringComparison.Ordinal) + end.Length);
    }
}
