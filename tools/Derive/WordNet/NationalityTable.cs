using Derive.Cldr;
using Derive.Tables;

namespace Derive.WordNet;

/// <summary>Adjectives that pertain to a place: <c>Chinese</c> to China.</summary>
internal static class NationalityTable
{
    public static Table Of(WordNetDatabase wordNet, TerritoryNames territories)
    {
        var current = territories.All.Select(territory => territory.Name.ToLowerInvariant()).ToHashSet();
        return new Table(
            "nationalities", "Adjectives of nationality and origin.", $"{wordNet.Citation}, {territories.Citation}",
            $"{WordNetDatabase.Licence}, {CalendarTables.Licence}", ["adjective", "", "place"],
            from sense in wordNet.Adjectives.Senses
            where sense.Synset.File == LexicographerFile.AdjPert && sense.IsSingleWord && char.IsUpper(sense.Spelling[0])
            from target in sense.Synset.Related("\\")
            let place = wordNet.Nouns.Find(target)
            where place is { File: LexicographerFile.NounLocation } && place.Related("@i").Any()
            group place by sense.Lemma into adjective
            select new[] { adjective.Key, "", NameFor(adjective.Key, adjective, current) });
    }

    /// <summary>
    /// A place has older, official and foreign names (<c>Norge</c>, <c>Kingdom of Norway</c>): takes the one that CLDR uses today,
    /// and among those the one that begins most like the adjective.
    /// </summary>
    private static string NameFor(string adjective, IEnumerable<Synset> places, HashSet<string> current) =>
        places.SelectMany(place => place.Words)
            .Select(word => word.ToLowerInvariant())
            .OrderByDescending(current.Contains)
            .ThenByDescending(name => name.AsSpan().CommonPrefixLength(adjective))
            .ThenBy(name => name.Length)
            .First();
}
