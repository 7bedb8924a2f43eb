using Corpus.Facts;
using CsCheck;

namespace Corpus.Model.Tests.Table;

/// <summary>Arbitrary facts, ranges into a text of any length.</summary>
internal static class FactGen
{
    private static readonly Gen<TextRange> Range =
        Gen.Select(Gen.Int[0, 20_000_000], Gen.Int[0, 400], (start, length) => new TextRange(start, start + length));

    private static readonly Gen<TextRange?> OptionalRange =
        Gen.OneOf(Range.Select(range => (TextRange?)range), Gen.Const((TextRange?)null));
    private static readonly Gen<CalendarDate> Date = Gen.Int[0, 3_652_058].Select(CalendarDate.FromDayNumber);
    private static readonly Gen<string?> OptionalText = Gen.OneOf(Gen.String.Select(text => (string?)text), Gen.Const((string?)null));
    private static readonly Gen<decimal?> OptionalDecimal =
        Gen.OneOf(Gen.Decimal.Select(value => (decimal?)value), Gen.Const((decimal?)null));

    private static readonly Gen<SpeakerFact?> Speaker = Gen.OneOf(
        Gen.Select(Range, OptionalText, Gen.Enum<SpeakerKind>(), Gen.Int[-1, 50],
            (mention, name, kind, person) => (SpeakerFact?)new SpeakerFact(mention, name, kind, person)),
        Gen.Const((SpeakerFact?)null));

    private static readonly Gen<QuoteFact> Quote =
        from range in Range
        from kind in Gen.Enum<QuoteKind>()
        from part in Gen.Enum<ArticlePart>()
        from utterance in Gen.Int[0, 5000]
        from speaker in Speaker
        from cue in OptionalRange
        from via in OptionalRange
        select new QuoteFact(range, kind, part, utterance, speaker, cue, via);

    private static readonly Gen<DatePeriod?> Period = Gen.OneOf(
        Gen.Select(Date, Date, (a, b) => (DatePeriod?)(a <= b ? new DatePeriod(a, b) : new DatePeriod(b, a))),
        Gen.Const((DatePeriod?)null));

    private static readonly Gen<FigureFact> Figure =
        from range in Range
        from kinds in Gen.Select(Gen.Enum<FigureKind>(), Gen.Enum<ArticlePart>(), Gen.Enum<Approximation>())
        from values in Gen.Select(OptionalDecimal, OptionalDecimal, OptionalDecimal)
        from units in Gen.Select(OptionalText, OptionalText)
        from numbers in Gen.Select(Gen.Int[-28, 28], Gen.Int[-1, 2])
        from subject in OptionalRange
        from period in Period
        from links in Gen.Select(Gen.Int[-1, 5000], Gen.Int[-1, 5000], Gen.Int[-1, 5000])
        from words in Gen.Select(OptionalRange, OptionalRange)
        select new FigureFact
        {
            Range = range,
            Kind = kinds.Item1,
            In = kinds.Item2,
            Approximation = kinds.Item3,
            Value = values.Item1,
            Low = values.Item2,
            High = values.Item3,
            Unit = units.Item1,
            Currency = units.Item2,
            Precision = numbers.Item1,
            Change = numbers.Item2 is 0 or 1 ? (ChangeDirection)numbers.Item2 : null,
            Subject = subject,
            Period = period,
            Restates = links.Item1,
            From = links.Item2,
            To = links.Item3,
            Basis = words.Item1,
            Source = words.Item2,
        };

    public static readonly Gen<ArticleFacts> Article =
        from singles in Gen.Select(OptionalRange, OptionalRange, OptionalRange, OptionalRange)
        from published in Gen.OneOf(Gen.Select(Range, Date, (range, date) => (PublishedFact?)new PublishedFact(range, date)),
            Gen.Const((PublishedFact?)null))
        from passages in Gen.Select(Range.Array[0, 5], Range.Array[0, 30], Range.Array[0, 5], Range.Array[0, 30], Range.Array[0, 5])
        from images in Gen.Select(Range, OptionalRange, OptionalRange,
            (range, caption, credit) => new ImageFact(range, caption, credit)).Array[0, 3]
        from videos in Gen.Select(Range, OptionalRange, Gen.Int[-1, 9000],
            (range, title, seconds) => new VideoFact(range, title, seconds < 0 ? null : seconds)).Array[0, 3]
        from quotes in Quote.Array[0, 20]
        from figures in Figure.Array[0, 20]
        from people in Gen.Select(Gen.String, Range.Array[0, 4], Range.Array[0, 9],
            (name, roles, mentions) => new PersonFact(name, roles, mentions)).Array[0, 9]
        from findings in Gen.Select(Gen.String, Gen.Enum<Severity>(), Gen.String, Range, Range.Array[0, 3],
            (id, severity, message, range, related) => new FindingFact(id, severity, message, range, related)).Array[0, 3]
        select new ArticleFacts
        {
            Headline = singles.Item1,
            Section = singles.Item2,
            Byline = singles.Item3,
            Dateline = singles.Item4,
            Published = published,
            Standfirst = passages.Item1,
            Paragraphs = passages.Item2,
            Related = passages.Item3,
            Chrome = passages.Item4,
            Terms = passages.Item5,
            Images = images,
            Videos = videos,
            Quotes = quotes,
            Figures = figures,
            People = people,
            Findings = findings,
        };
}
