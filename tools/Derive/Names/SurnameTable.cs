using Derive.Packages;
using Derive.Tables;
using Derive.WordNet;

namespace Derive.Names;

/// <summary>Surnames: evidence that a name of several words is a person's, less of it where the surname is a common word.</summary>
internal static class SurnameTable
{
    private const string Package = "random-name";

    public static Table Of(NpmPackages packages, WordNetDatabase wordNet)
    {
        var given = GivenNameTables.Listed(packages);
        return new Table(
            "surnames", "Names of persons that no list of given names holds: surnames, most of the Anglosphere.",
            $"{packages.Citation(Package)}, which has them from Moby Words; {wordNet.Citation}", $"public domain, {WordNetDatabase.Licence}",
            ["name", "", "common: texts have it as another word"],
            File.ReadLines(packages.PathOf(Package, "names.txt"))
                .Select(name => name.Trim().ToLowerInvariant())
                .Where(name => name.Length > 2 && name.All(char.IsAsciiLetter) && !given.Contains(name))
                .Distinct()
                .Select(name => IsCommon(wordNet, name) ? new[] { name, "", "common" } : [name]));
    }

    private static bool IsCommon(WordNetDatabase wordNet, string name) => Enum.GetValues<PartOfSpeech>().Any(part => wordNet.Counts.Of(name, part) > 0);
}
