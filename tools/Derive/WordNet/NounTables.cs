using System.Globalization;
using Derive.Tables;

namespace Derive.WordNet;

/// <summary>Nouns for people and groups of people: who speaks, and who stands before a name.</summary>
internal static class NounTables
{
    private const int LastRank = 2;

    /// <summary>From so many tagged adjectives on, and so many for each tagged noun, a word is first of all an adjective.</summary>
    private const int LeastAdjectives = 3;
    private const int AdjectivesToNouns = 3;

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
            .Select(sense => Row(wordNet, sense)));

    /// <summary>
    /// A word that is an adjective first names people in the plural alone: <c>the naturals</c>, but <c>natural gas</c>. Peoples and bodies
    /// keep it, since an article makes a noun of it there: <c>the British</c>, <c>the wounded</c>.
    /// </summary>
    private static string[] Row(WordNetDatabase wordNet, Sense sense)
    {
        var (plural, rank) = (wordNet.NounForms.Of(sense.Lemma), sense.Rank.ToString(CultureInfo.InvariantCulture));
        var isPerson = sense.Synset.File == LexicographerFile.NounPerson && !char.IsUpper(sense.Spelling[0]);
        return isPerson && IsAdjectiveFirst(wordNet.Counts, sense.Lemma) ? [plural, "", rank] : [sense.Lemma, plural, rank];
    }

    private static bool IsAdjectiveFirst(SenseCounts counts, string lemma) => counts.Of(lemma, PartOfSpeech.Adj) is var adjectives
        && adjectives >= LeastAdjectives && adjectives > AdjectivesToNouns * counts.Of(lemma, PartOfSpeech.Noun);

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
