namespace Corpus.Json;

/// <summary>How the members of an enumeration are spelt in JSON. Written out, so that nothing reflects over the enumerations
/// and a renamed member does not change the format.</summary>
internal static class JsonNames
{
    public static string Of(FigureKind kind) => kind switch
    {
        FigureKind.Number => "number",
        FigureKind.Count => "count",
        FigureKind.Money => "money",
        FigureKind.Percent => "percent",
        FigureKind.Length => "length",
        FigureKind.Area => "area",
        FigureKind.Volume => "volume",
        FigureKind.Mass => "mass",
        FigureKind.Speed => "speed",
        FigureKind.Temperature => "temperature",
        FigureKind.Energy => "energy",
        FigureKind.Power => "power",
        FigureKind.Data => "data",
        FigureKind.Duration => "duration",
        FigureKind.Age => "age",
        FigureKind.Rate => "rate",
        _ => "other",
    };

    public static string Of(ArticlePart part) => part switch
    {
        ArticlePart.Headline => "headline",
        ArticlePart.Standfirst => "standfirst",
        ArticlePart.Caption => "caption",
        ArticlePart.Video => "video",
        _ => "body",
    };

    public static string Of(QuoteKind kind) => kind switch
    {
        QuoteKind.Mixed => "mixed",
        QuoteKind.Headline => "headline",
        _ => "direct",
    };

    public static string Of(SpeakerKind kind) => kind switch
    {
        SpeakerKind.Organisation => "organisation",
        SpeakerKind.Role => "role",
        SpeakerKind.Pronoun => "pronoun",
        _ => "person",
    };

    public static string Of(Approximation approximation) => approximation switch
    {
        Approximation.About => "about",
        Approximation.AtLeast => "atLeast",
        Approximation.AtMost => "atMost",
        Approximation.MoreThan => "moreThan",
        Approximation.LessThan => "lessThan",
        _ => "exact",
    };

    public static string Of(ChangeDirection direction) => direction == ChangeDirection.Up ? "up" : "down";
}
