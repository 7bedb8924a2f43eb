using Corpus.Reading.Rules.Across;

namespace Corpus.Reading.Rules.StructureRules;

/// <summary>Documents of nearly the same wording. They are compared only where a band of their sketches is the same, so that the cost grows with the number
/// of documents and not with that of their pairs.</summary>
internal static class NearDuplicates
{
    /// <summary>Less is a shared press release or a long shared quotation.</summary>
    private const double LeastLikeness = 0.6;

    public static readonly TwinMeasure<TextSketch> Measure =
        new(static sketch => sketch.Bands, FewestShared: 1, static (first, second) => first.Likeness(second), LeastLikeness);

    public static TwinGroup<TextSketch> Of(KeyGroup group) => TwinGroup<TextSketch>.Of(
        group, static document => document.Sketch.IsNone ? default : new EquatableArray<TextSketch>([document.Sketch]));
}
