namespace Corpus.Generator.Emit;

/// <summary>What a figure's value is called in code, by its kind; the model's factory makes figures of the same types,
/// which a test compares.</summary>
internal static class FigureTypeNames
{
    public static string Of(FigureKind kind) => kind switch
    {
        FigureKind.Number => "decimal",
        FigureKind.Percent => nameof(Percentage),
        FigureKind.Data => nameof(DataSize),
        FigureKind.Other => nameof(Measure),
        _ => kind.ToString(),
    };
}
