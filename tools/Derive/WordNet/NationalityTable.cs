using Derive.Tables;

namespace Derive.WordNet;

/// <summary>Adjectives that pertain to a place: <c>Chinese</c> to China.</summary>
internal static class NationalityTable
{
    public static Table Of(WordNetDatabase wordNet) => new(
        "nationalities", "Adjectives of nationality and origin.", wordNet.Citation, WordNetDatabase.Licence, ["adjective", "", "place"],
        from sense in wordNet.Adjectives.Senses
        where sense.Synset.File == LexicographerFile.AdjPert && sense.IsSingleWord && char.IsUpper(sense.Spelling[0])
        from target in sense.Synset.Pointers
        where target.Symbol == "\\"
        let place = wordNet.Nouns.Find(target.Target)
        where place is { File: LexicographerFile.NounLocation } && place.Related("@i").Any()
        group place by sense.Lemma into adjective
        select new[] { adjective.Key, "", PlaceTable.ShortName(adjective.First()) });
}
