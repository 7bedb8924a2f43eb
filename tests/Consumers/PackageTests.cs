using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Corpus.Consumers.Tests;

/// <summary>What the packages hold, and how large they are.</summary>
public class PackageTests
{
    /// <summary>The platform whose machine code is packed by itself.</summary>
    private static readonly string Platform = RuntimeInformation.RuntimeIdentifier;

    private static readonly string[] OfPackages = ["_rels/.rels", "[Content_Types].xml"];

    [Fact]
    public void Packing_the_solution_writes_three_packages() => Assert.Equal(
        [$"Corpus.{Feed.Version}.nupkg", $"Corpus.Templates.{Feed.Version}.nupkg", $"Corpus.Tool.{Feed.Version}.nupkg"],
        Directory.GetFiles(System.IO.Path.GetDirectoryName(Feed.Package("Corpus"))!, $"*.{Feed.Version}.nupkg")
            .Select(System.IO.Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void The_compilers_package_holds_its_closure_the_model_and_the_targets() => Assert.Equal(
        [
            "Corpus.nuspec",
            "LICENSE",
            "NOTICE",
            "README.md",
            "analyzers/dotnet/cs/Corpus.Generator.dll",
            "analyzers/dotnet/cs/Corpus.Model.dll",
            "analyzers/dotnet/cs/Corpus.Reading.dll",
            "analyzers/dotnet/cs/Microsoft.Bcl.AsyncInterfaces.dll",
            "analyzers/dotnet/cs/Microsoft.CSharp.dll",
            "analyzers/dotnet/cs/Scriban.Signed.dll",
            "analyzers/dotnet/cs/System.Buffers.dll",
            "analyzers/dotnet/cs/System.IO.Pipelines.dll",
            "analyzers/dotnet/cs/System.Memory.dll",
            "analyzers/dotnet/cs/System.Numerics.Vectors.dll",
            "analyzers/dotnet/cs/System.Runtime.CompilerServices.Unsafe.dll",
            "analyzers/dotnet/cs/System.Text.Encodings.Web.dll",
            "analyzers/dotnet/cs/System.Text.Json.dll",
            "analyzers/dotnet/cs/System.Threading.Tasks.Extensions.dll",
            "build/Corpus.props",
            "build/Corpus.targets",
            "build/CorpusDocument.xaml",
            "buildTransitive/Corpus.props",
            "buildTransitive/Corpus.targets",
            "buildTransitive/CorpusDocument.xaml",
            "lib/net10.0/Corpus.Model.dll",
            "lib/net10.0/Corpus.Model.xml",
            "lib/netstandard2.0/Corpus.Model.dll",
            "lib/netstandard2.0/Corpus.Model.xml",
            $"runtimes/{Platform}/lib/net10.0/Corpus.Model.dll",
            $"tools/{Platform}/Corpus.Generator.dll",
            $"tools/{Platform}/Corpus.Model.dll",
            $"tools/{Platform}/Corpus.Reading.dll",
            $"tools/{Platform}/Scriban.Signed.dll",
        ],
        Entries("Corpus"));

    [Fact]
    public void The_template_is_packed_with_its_hidden_files() => Assert.Superset(
        new HashSet<string>
        {
            "content/corpus/.config/dotnet-tools.json",
            "content/corpus/.github/workflows/corpus.yml",
            "content/corpus/.gitignore",
            "content/corpus/.template.config/template.json",
            "content/corpus/Harbour-News/corpus/night-ferry-carries-more-than-ever.txt",
        },
        new HashSet<string>(Entries("Corpus.Templates")));

    /// <summary>What a stranger downloads. Some room above what is packed today; a new dependency is to be seen here.</summary>
    [Theory]
    [InlineData("Corpus", 4_600_000)]
    [InlineData("Corpus.Tool", 6_000_000)]
    [InlineData("Corpus.Templates", 30_000)]
    public void A_package_stays_small(string id, long limit) => Assert.InRange(new FileInfo(Feed.Package(id)).Length, 1, limit);

    private static string[] Entries(string id)
    {
        using var package = ZipFile.OpenRead(Feed.Package(id));
        return [.. package.Entries.Select(entry => Uri.UnescapeDataString(entry.FullName))
            .Where(name => !OfPackages.Contains(name) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }
}
