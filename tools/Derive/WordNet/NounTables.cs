using System.Globalization;
using Derive.Tables;

namespace Derive.WordNet;

/// <summary>Nouns for people and groups of people: who speaks, and who stands before a name.</summary>
internal static class NounTables
{
    private const int LastRank = 2;

    public static IEnumerable<Table> All(WordNetDatabase wordNet) =>
    [
        Of(wordNet, "nouns-person", "Nouns for a person.", LexicographerFile.NounPerson, capital: false),
        Of(wordNet, "nouns-demonym", "Nouns for a person with a capital: peoples, parties, faiths.", LexicographerFile.NounPerson,
            capital: true),
        Of(wordNet, "nouns-group", "Nouns for a group of people: bodies that speak.", LexicographerFile.NounGroup, capital: false),
        Organisations(wordNet),
    ];

    private static Table Of(WordNetDatabase wordNet, string name, string subject, LexicographerFile file, bool capital) => new(
        name, subject, wordNet.Citation, WordNetDatabase.Licence, ["lemma", "plural", "rank of the sense"],
        wordNet.Nouns.Senses
            .Where(sense => sense.Synset.File == file && sense.Rank <= LastRank && sense.IsSingleWord)
            .Where(sense => !IsInstance(sense.Synset))
            .DistinctBy(sense => sense.Lemma)
            .Where(sense => char.IsUpper(sense.Spelling[0]) == capital)
            .Select(sense => new[] { sense.Lemma, wordNet.NounForms.Of(sense.Lemma), sense.Rank.ToString(CultureInfo.InvariantCulture) }));

    private static Table Organisations(WordNetDatabase wordNet) => new(
        "names-organisation", "Names of bodies: parliaments, agencies, parties, movements.", wordNet.Citation, WordNetDatabase.Licence,
        ["name", "", "rank of the sense"],
        wordNet.Nouns.Senses
            .Where(sense => sense.Synset.File == LexicographerFile.NounGroup && sense.Rank <= LastRank && sense.Lemma.Length > 1)
            .DistinctBy(sense => sense.Lemma)
            .Where(sense => char.IsUpper(sense.Spelling[0]))
            .Select(sense => new[] { sense.Lemma, "", sense.Rank.ToString(CultureInfo.InvariantCulture) }));

    /// <summary>Instances are individuals: <c>Napoleon</c>, <c>Congress</c>.</summary>
    private static bool IsInstance(Synset synset) => synset.Related("@i").Any();
}
