using Corpus.Generator.Documents;
using Corpus.Generator.Project;

namespace Corpus.Generator.Tests.Project;

/// <summary>What is said of properties and items in a project file.</summary>
public class PropertyCheckTests
{
    private const string Path = "/p/Ferries.csproj";

    [Theory]
    [InlineData("<CorpusVisiblity>internal</CorpusVisiblity>", "Corpus knows no CorpusVisiblity: it changes nothing. Did you mean 'CorpusVisibility'?")]
    [InlineData("<corpusNamspace>A</corpusNamspace>", "Corpus knows no corpusNamspace: it changes nothing. Did you mean 'CorpusNamespace'?")]
    [InlineData("<EnableDefaultCorpusDocument>false</EnableDefaultCorpusDocument>",
        "Corpus knows no EnableDefaultCorpusDocument: it changes nothing. Did you mean 'EnableDefaultCorpusDocuments'?")]
    [InlineData("<CorpusNamespace>My-App.2</CorpusNamespace>",
        "The project sets CorpusNamespace to 'My-App.2', which is no namespace: 'My_App._2' is used.")]
    public void A_property_that_does_nothing_is_found_where_it_stands(string property, string message)
    {
        var finding = Assert.Single(Check($"<Project>\n  <PropertyGroup>\n    {property}\n  </PropertyGroup>\n</Project>"));
        Assert.Equal(("CORP9004", message, 2, 5), (finding.RuleId, finding.Message, finding.Place.At.Line, finding.Place.At.Column));
    }

    [Theory]
    [InlineData("<CorpusNamespace>Ferries.Texts</CorpusNamespace>")]
    [InlineData("<CorpusNamespace>$(RootNamespace).Texts</CorpusNamespace>")]
    [InlineData("<corpusvisibility>internal</corpusvisibility>")]
    [InlineData("<CorpusFolder>articles</CorpusFolder>")]
    [InlineData("<LangVersion>14</LangVersion>")]
    public void A_property_that_is_known_or_somebody_elses_is_not_found(string property) =>
        Assert.Empty(Check($"<Project><PropertyGroup>{property}</PropertyGroup></Project>"));

    [Fact]
    public void A_misspelled_item_is_found() => Assert.Equal(
        "Corpus knows no CorpusDocuments: it changes nothing. Did you mean 'CorpusDocument'?",
        Assert.Single(Check("<Project><ItemGroup><CorpusDocuments Include=\"*.txt\" /></ItemGroup></Project>")).Message);

    [Fact]
    public void A_value_that_no_file_states_is_found_at_the_start_of_the_project()
    {
        var finding = Assert.Single(Check("<Project />", "visibility=hidden\n"));
        Assert.Equal("The project sets CorpusVisibility to 'hidden', which is no visibility (public, internal): 'public' is used.", finding.Message);
        Assert.Equal((0, 0), (finding.Place.At.Line, finding.Place.At.Column));
    }

    [Fact]
    public void A_value_that_is_almost_right_says_what_may_be_meant() => Assert.Equal(
        "The project sets CorpusMembers to 'Article', which is no level (Facts, Articles, None): 'Facts' is used. Did you mean 'Articles'?",
        Assert.Single(Check("<Project />", "members=Article\n")).Message);

    [Fact]
    public void A_value_is_found_once_where_properties_stand_in_two_files() =>
        Assert.Empty(Check("<Project />", "properties=/p/Directory.Build.props\nvisibility=hidden\n"));

    [Fact]
    public void A_file_that_somebody_is_typing_is_left_to_the_build() => Assert.Empty(Check("<Project><PropertyGroup><CorpusVisiblity>"));

    private static IEnumerable<Reading.Rules.Reports.LocatedFinding> Check(string source, string settings = "") =>
        PropertyCheck.Check(Path, source, ManifestParser.Parse($"{settings}properties={Path}\nproject=/p\n")).Select(reported => reported.Finding);
}
