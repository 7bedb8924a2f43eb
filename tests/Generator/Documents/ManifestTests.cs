using Corpus.Generator.Documents;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Documents;

public class ManifestTests
{
    [Theory]
    [InlineData("/p/a.txt", "a.txt")]
    [InlineData("/p/deep/er/a;b#c%20ü x.txt", "deep/er/a;b#c%20ü x.txt")]
    [InlineData("/q/a.txt", "a.txt")]
    public void A_document_shows_its_path_relative_to_the_project(string path, string shown) =>
        Assert.Equal(shown, ManifestParser.Parse($"project=/p\nnamespace=N\n{path}\t\n").ShownPath(path));

    [Fact]
    public void A_document_beside_the_project_shows_the_way_there() =>
        Assert.Equal("../seeds/a.txt", ManifestParser.Parse("project=/r/src\n/r/seeds/a.txt\t\n").ShownPath("/r/seeds/a.txt"));

    [Fact]
    public void A_link_is_shown_as_it_is_with_slashes() =>
        Assert.Equal("seeds/a.txt", ManifestParser.Parse("project=/p\r\n/q/a.txt\tseeds\\a.txt\r\n").ShownPath("/q/a.txt"));

    [Fact]
    public void A_file_that_is_not_named_is_no_document() =>
        Assert.Null(ManifestParser.Parse("project=/p\n/p/a.txt\t\n").ShownPath("/p/b.txt"));

    [Fact]
    public void Manifests_of_the_same_lines_are_equal() =>
        Assert.Equal(ManifestParser.Parse("project=/p\n/p/a.txt\t\n"), ManifestParser.Parse("project=/p\n/p/a.txt\t\n"));

    /// <summary>A reference brings the compiler along to projects that compile nothing.</summary>
    [Fact]
    public void A_project_without_a_manifest_gets_no_code() => Assert.Empty(CSharpGeneratorDriver.Create(new CorpusGenerator())
        .RunGenerators(CSharpCompilation.Create("Tests"))
        .GetRunResult().Results.Single().GeneratedSources);
}
