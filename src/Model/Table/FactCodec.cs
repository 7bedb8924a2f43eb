using Corpus.Facts;

namespace Corpus.Table;

/// <summary>How each fact's detail is written and read: the two halves of a fact stand side by side and name the same
/// fields in the same order.</summary>
internal static class FactCodec
{
    public static void Write(DetailWriter output, ImageFact image)
    {
        output.Range(image.Caption);
        output.Range(image.Credit);
    }

    public static ImageFact ReadImage(TextRange range, DetailReader input) => new(range, input.OptionalRange(), input.OptionalRange());

    public static void Write(DetailWriter output, VideoFact video)
    {
        output.Range(video.Title);
        output.Signed(video.Seconds ?? -1);
    }

    public static VideoFact ReadVideo(TextRange range, DetailReader input)
    {
        var title = input.OptionalRange();
        var seconds = input.Signed();
        return new VideoFact(range, title, seconds < 0 ? null : seconds);
    }

    public static void Write(DetailWriter output, QuoteFact quote)
    {
        output.Number((int)quote.Kind);
        output.Number((int)quote.In);
        output.Number(quote.Utterance);
        output.Range(quote.Cue);
        output.Range(quote.Via);
        output.Range(quote.Speaker?.Mention);
        if (quote.Speaker is { } speaker)
        {
            output.Text(speaker.Name);
            output.Number((int)speaker.Kind);
            output.Signed(speaker.Person);
        }
    }

    public static QuoteFact ReadQuote(TextRange range, DetailReader input)
    {
        var (kind, part, utterance) = ((QuoteKind)input.Number(), (ArticlePart)input.Number(), input.Number());
        var (cue, via) = (input.OptionalRange(), input.OptionalRange());
        SpeakerFact? speaker = input.OptionalRange() is { } mention
            ? new SpeakerFact(mention, input.Text(), (SpeakerKind)input.Number(), input.Signed())
            : null;
        return new QuoteFact(range, kind, part, utterance, speaker, cue, via);
    }

    public static void Write(DetailWriter output, FigureFact figure)
    {
        output.Number((int)figure.Kind);
        output.Number((int)figure.In);
        output.Decimal(figure.Value);
        output.Decimal(figure.Low);
        output.Decimal(figure.High);
        output.Signed(figure.Precision);
        output.Text(figure.Unit);
        output.Text(figure.Currency);
        output.Number((int)figure.Approximation);
        output.Number(figure.Change is { } change ? (int)change + 1 : 0);
        output.Range(figure.Subject);
        output.Number(figure.Period is { } stated ? stated.Start.DayNumber + 1 : 0);
        if (figure.Period is { } period)
        {
            output.Number(period.End.DayNumber - period.Start.DayNumber);
        }

        output.Signed(figure.Restates);
        output.Range(figure.Basis);
        output.Signed(figure.From);
        output.Signed(figure.To);
        output.Range(figure.Source);
    }

    public static FigureFact ReadFigure(TextRange range, DetailReader input) => new()
    {
        Range = range,
        Kind = (FigureKind)input.Number(),
        In = (ArticlePart)input.Number(),
        Value = input.Decimal(),
        Low = input.Decimal(),
        High = input.Decimal(),
        Precision = input.Signed(),
        Unit = input.Text(),
        Currency = input.Text(),
        Approximation = (Approximation)input.Number(),
        Change = input.Number() is > 0 and var change ? (ChangeDirection)(change - 1) : null,
        Subject = input.OptionalRange(),
        Period = input.Number() is > 0 and var start ? PeriodFrom(start - 1, input.Number()) : null,
        Restates = input.Signed(),
        Basis = input.OptionalRange(),
        From = input.Signed(),
        To = input.Signed(),
        Source = input.OptionalRange(),
    };

    public static void Write(DetailWriter output, PersonFact person)
    {
        output.Text(person.Name);
        output.Ranges(person.Roles);
        output.Ranges(person.Mentions);
    }

    public static PersonFact ReadPerson(DetailReader input) => new(input.Text() ?? "", input.Ranges(), input.Ranges());

    public static void Write(DetailWriter output, FindingFact finding)
    {
        output.Text(finding.RuleId);
        output.Number((int)finding.Severity);
        output.Text(finding.Message);
        output.Ranges(finding.Related);
    }

    public static FindingFact ReadFinding(TextRange range, DetailReader input) =>
        new(input.Text() ?? "", (Severity)input.Number(), input.Text() ?? "", range, input.Ranges());

    private static DatePeriod PeriodFrom(int start, int days) =>
        new(CalendarDate.FromDayNumber(start), CalendarDate.FromDayNumber(start + days));
}
