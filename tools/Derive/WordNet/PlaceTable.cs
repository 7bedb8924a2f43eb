using Derive.Cldr;
using Derive.Tables;

namespace Derive.WordNet;

/// <summary>Names of places: WordNet's cities, countries and regions, and the territories of CLDR.</summary>
internal static class PlaceTable
{
    /// <summary>Classes from the narrow to the wide, each by the synset that heads it; a place takes the first that holds it.</summary>
    private static readonly (string Class, string Lemma, int Rank)[] Classes =
    [
        ("capital", "national capital", 1),
        ("country", "country", 2),
        ("city", "city", 1),
        ("city", "town", 1),
        ("city", "village", 2),
        ("state", "administrative district", 1),
    ];

    public static Table Of(WordNetDatabase wordNet, TerritoryNames territories)
    {
        var rows = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in territories.All)
            rows.TryAdd(name.Name.ToLowerInvariant(), name.IsRegion ? "region" : "country");

        var classes = Array.ConvertAll(Classes, entry =>
            (entry.Class, Below: wordNet.Nouns.Closure([wordNet.Nouns.Find(entry.Lemma, entry.Rank)], "~")));
        foreach (var sense in wordNet.Nouns.Senses.Where(sense => IsNameOfPlace(sense)))
        {
            var parents = sense.Synset.Related("@i").ToList();
            var found = Array.Find(classes, entry => parents.Exists(entry.Below.Contains));
            rows.TryAdd(sense.Lemma, found.Class ?? "region");
        }

        return new Table(
            "places", "Names of places.", $"{wordNet.Citation}, {territories.Citation}", $"{WordNetDatabase.Licence}, Unicode-3.0",
            ["name", "", "class"], rows.Select(row => new[] { row.Key, "", row.Value }));
    }

    private static bool IsNameOfPlace(Sense sense) =>
        sense.Synset.File == LexicographerFile.NounLocation
        && sense.Synset.Related("@i").Any()
        && char.IsUpper(sense.Spelling[0])
        && sense.Lemma.Length > 1
        && !sense.Lemma.Contains("capital of", StringComparison.Ordinal);
}
