using Corpus.Reading.Rules.StructureRules;

namespace Corpus.Reading.Rules.Across;

/// <summary>Finds documents of nearly the same wording. They are compared only where a band of their sketches is the same, so that the cost grows with
/// the number of documents and not with that of their pairs.</summary>
internal sealed class NearDuplicates
{
    /// <summary>Less is a shared press release or a long shared quotation.</summary>
    private const double LeastLikeness = 0.6;

    /// <summary>Documents that one band is remembered for: a phrase that a whole archive ends with must not compare all with all.</summary>
    private const int MostPerBand = 8;

    private readonly IReadOnlyList<SketchGroup> groups;
    private readonly HashSet<ulong> shared;
    private readonly Dictionary<ulong, List<DocumentSpot>> byBand = [];

    private NearDuplicates(IReadOnlyList<SketchGroup> groups, HashSet<ulong> shared) => (this.groups, this.shared) = (groups, shared);

    /// <summary>Each document with the earlier one that it is most like, in the order of their paths.</summary>
    public static EquatableArray<NearPair> Among(IReadOnlyList<SketchGroup> groups)
    {
        var places = SharedKeys.Among([.. groups.Select(group => group.Bands)]);
        var search = new NearDuplicates(groups, [.. places.Select(place => place.Key)]);
        var spots = places
            .Select(place => new DocumentSpot(place.Group, groups[place.Group].Owners[place.At / TextSketch.BandCount]))
            .Distinct()
            .OrderBy(spot => search.At(spot).Document);
        return new EquatableArray<NearPair>([.. spots.Select(search.Twin).OfType<NearPair>()]);
    }

    private SketchClaim At(DocumentSpot spot) => groups[spot.Group].Claims[spot.At];

    /// <summary>The document with its twin, remembered for those that follow.</summary>
    private NearPair? Twin(DocumentSpot document)
    {
        var (best, most) = (default(DocumentSpot?), LeastLikeness);
        var sketch = At(document).Sketch;
        foreach (var band in sketch.Bands)
        {
            if (!shared.Contains(band))
            {
                continue;
            }

            if (!byBand.TryGetValue(band, out var holders))
            {
                byBand.Add(band, holders = []);
            }

            foreach (var other in holders)
            {
                if (other != best && sketch.Likeness(At(other).Sketch) is var likeness && likeness > most)
                {
                    (best, most) = (other, likeness);
                }
            }

            if (holders.Count < MostPerBand)
            {
                holders.Add(document);
            }
        }

        return best is { } twin ? new NearPair(document, twin, most) : null;
    }
}
