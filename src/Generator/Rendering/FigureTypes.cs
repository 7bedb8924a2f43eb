namespace Corpus.Generator.Rendering;

/// <summary>The type of <c>Figure&lt;T&gt;.Value</c> by kind, as C# writes it; the same that the model's <c>FigureFactory</c> makes.</summary>
internal static class FigureTypes
{
    public static string Of(FigureKind kind) => kind switch
    {
        FigureKind.Number => "decimal",
        FigureKind.Percent => "global::Corpus.Percentage",
        FigureKind.Data => "global::Corpus.DataSize",
        FigureKind.Other => "global::Corpus.Measure",
        _ => "global::Corpus." + kind,
    };
}
