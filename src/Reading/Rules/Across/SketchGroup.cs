using Corpus.Reading.Rules.StructureRules;

namespace Corpus.Reading.Rules.Across;

/// <summary>The wording of a group of documents.</summary>
internal sealed record SketchGroup(EquatableArray<SketchClaim> Claims)
{
    /// <summary>The bands of all sketches, one behind the other; a sketch has <see cref="TextSketch.BandCount"/> of them.</summary>
    public ulong[] Bands { get; } = [.. Claims.SelectMany(claim => claim.Sketch.Bands)];

    /// <summary>Whose those bands are; a document that is too short to compare has none.</summary>
    public int[] Owners { get; } = [.. Enumerable.Range(0, Claims.Count).Where(at => !Claims[at].Sketch.IsNone)];

    public static SketchGroup Of(KeyGroup group) =>
        new(new EquatableArray<SketchClaim>([.. group.Documents.Select(document => new SketchClaim(document.Id, document.Sketch))]));

    public bool Equals(SketchGroup? other) => other is not null && Claims.Equals(other.Claims);

    public override int GetHashCode() => Claims.GetHashCode();
}
